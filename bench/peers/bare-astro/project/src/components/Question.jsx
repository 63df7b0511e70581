import { useState } from 'preact/hooks'

export default function Question({ id, stem, multiple, options, explanation }) {
  const [chosen, setChosen] = useState([])
  const toggle = (option) => {
    const others = multiple ? chosen.filter((one) => one !== option) : []
    setChosen(multiple && chosen.includes(option) ? others : [...others, option])
  }
  return (
    <fieldset>
      <legend>{stem}</legend>
      {options.map((option) => (
        <div key={option.id}>
          <label>
            <input
              type={multiple ? 'checkbox' : 'radio'}
              name={id}
              checked={chosen.includes(option.id)}
              onChange={() => toggle(option.id)}
            />{' '}
            {option.text}
          </label>
          {chosen.includes(option.id) && <p class={option.key ? 'right' : 'wrong'}>{option.feedback}</p>}
        </div>
      ))}
      {chosen.length > 0 && explanation && <p>{explanation}</p>}
    </fieldset>
  )
}
