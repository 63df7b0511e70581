import { useState } from 'preact/hooks'

export default function Sorter({ stem, bins, cards }) {
  const [picked, setPicked] = useState(null)
  const [placed, setPlaced] = useState({})
  const [checked, setChecked] = useState(false)

  const place = (bin) => {
    if (picked === null) return
    setPlaced({ ...placed, [picked]: bin })
    setPicked(null)
    setChecked(false)
  }
  const list = (bin) => (
    <ul>
      {cards
        .filter((card) => placed[card.id] === bin)
        .map((card) => (
          <li key={card.id}>
            <button aria-pressed={picked === card.id} onClick={() => setPicked(card.id)}>
              {card.text}
            </button>
            {checked && bin === card.bin && <p class="right">{card.why}</p>}
            {checked && bin && bin !== card.bin && <p class="wrong">À revoir.</p>}
          </li>
        ))}
    </ul>
  )
  return (
    <section class="sorter">
      <p>{stem}</p>
      {list(undefined)}
      {bins.map(({ id, name }) => (
        <div key={id}>
          <button onClick={() => place(id)}>{name}</button>
          {list(id)}
        </div>
      ))}
      <button onClick={() => setChecked(true)}>Vérifier</button>
    </section>
  )
}
