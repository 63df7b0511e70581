import type { AstroIntegration } from 'astro'
import { leanPackage, type Replacements, replaced } from './lean-package.ts'

/** What Preact looks for in every component, and no island has. */
const members = [
  ...['contextType', 'defaultProps', 'getChildContext', 'getDerivedStateFromProps'],
  ...['componentWillMount', 'componentWillReceiveProps', 'componentWillUpdate'],
  ...['getSnapshotBeforeUpdate', 'shouldComponentUpdate', 'getDerivedStateFromError', 'componentDidCatch'],
].join('|')

/** What it looks for in its `options`, which browsers leave unset, and in what was thrown: no island throws a promise. */
const others = 'debounceRendering|diffed|event|unmount|vnode|then'

/** Elements and attributes that it treats apart, and no island draws: a style would not pass the pages' policy. */
const elements = 'foreignObject|math|progress|template'
const attributes = 'defaultChecked|defaultValue|style'

/**
 * Expressions of Preact for what nothing here has, each with what stands for it: hooks and debuggers, contexts,
 * hydration that waits, errors that a component catches, what follows a new state or undoes a ref, updates that wait
 * or are refused, listeners on the way down and for the focus, browsers without promises, strings that are objects, the
 * names that React gives to attributes of SVG, downloads, markup that is written anew (what the server wrote is only
 * left alone).
 */
const expressions: Replacements = [
  ['(s=l.__b)&&s(u)', '0'],
  ['A=l.__r', '0'],
  ['A&&A(u)', '0'],
  ['l.__c&&l.__c(u,n)', '0'],
  ['l.__m&&l.__m(t,e)', '0'],
  ['l.__&&l.__(u,t)', '0'],
  ['I=(s=F.contextType)&&i[s.__c],P=s?I?I.props.value:s.__:i', 'P=i'],
  ['I&&I.sub(p)', '0'],
  ['128&t.__u', '0'],
  ['128&u.__u', '0'],
  ['r=l!=(l=l.replace(s,"$1"))', 'r=!1'],
  ['r?v:p', 'p'],
  ['v=p.__d=!0,p.__h=[],p._sb=[]', 'v=p.__d=!0,p.__h=[]'],
  ['w.push.apply(p.__h,p._sb),p._sb=[]', '0'],
  ['l&&this._sb.push(l),', ''],
  ['"function"==typeof n&&(n=n(m({},u),this.props)),', ''],
  ['i&&n.__u(),i&&null==u||(n.__u=n(u))', 'n(u)'],
  ['t==document&&(t=document.documentElement),', ''],
  [',k.is&&k)', ')'],
  ['.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s")', ''],
  ['||"bigint"==typeof o||o.constructor==String', ''],
  ['u.__v!=t.__v&&(p.props=x,p.state=p.__s,p.__d=!1)', '0'],
  [
    '"function"==typeof Promise?Promise.prototype.then.bind(Promise.resolve()):setTimeout',
    'Promise.prototype.then.bind(Promise.resolve())',
  ],
  ['||r!=l.debounceRendering)&&((r=l.debounceRendering)||o)(H)', ')&&o(H)'],
  ['||"onFocusOut"==l||"onFocusIn"==l', ''],
  ['k=(p=u.__c=t.__c).__=p.__E', 'p=u.__c=t.__c'],
  ['k&&(p.__E=p.__=null)', '0'],
  ['"download"!=l&&', ''],
  ['"dangerouslySetInnerHTML"==s?p=y:', ''],
  ['if(h)c||p&&(h.__html==p.__html||h.__html==u.innerHTML)||(u.innerHTML=h.__html),', 'if(h)'],
  ['else if(p&&(u.innerHTML=""),', 'else if('],
  [
    'if(e.length=h,u.__v=null,c||null!=o){if(n.then){for(u.__u|=c?160:128;f&&8==f.nodeType&&f.nextSibling;)f=f.nextSibling;' +
      'null!=o&&(o[o.indexOf(f)]=null),u.__e=f}else if(null!=o)for(j=o.length;j--;)b(o[j])}else u.__e=t.__e;' +
      'null==u.__k&&(u.__k=t.__k||[]),n.then||B(u),l.__e(n,u,t)',
    'throw n',
  ],
  ['l.__e(n,u.__v)', 'throw n'],
  ['l.__e(n,t)', 'throw n'],
  ['l.__e(n,u)', 'throw n'],
  ...['if(x=u.props,', 'n=u.__h,', 'if("function"==typeof n){', 'i.componentWillUnmount()'].map(
    (tried) => [`try{${tried}`, `{${tried}`] as const,
  ),
  ['catch(n){throw n}', ''],
]

const lookedFor = new RegExp(String.raw`\b(?!prototype)\w+\.(?:${members}|${others})\b`, 'g')
const compared = new RegExp(String.raw`"(?:${elements}|${attributes})"(?:==|in )[\w.]+`, 'g')

/** How an island that has one of them would say so, once compiled; `style: 'percent'` is of a number. */
const uses = new RegExp(
  [
    String.raw`^\s*(?:static\s+)?(?:${members})\b\s*[(=]`,
    String.raw`\bh\("(?:${elements})"`,
    String.raw`\b(?:default(?:Checked|Value)|className|xlink\w+|on[A-Z]\w+Capture|onFocus(?:In|Out)): `,
    String.raw`\bstyle: (?!['"])`,
    String.raw`\bdownload: `,
    String.raw`\.setState\((?!\{[^{}]*\}\))`,
    String.raw`\bcreateContext\b|\bpreact/(?:hooks|compat)\b`,
  ].join('|'),
  'm',
)

const told = ['preact', 'lean-preact.ts'] as const

/** Preact as browsers get it: what no island uses it does not find, and the minifier drops what would have followed. */
export function leanPreact(): AstroIntegration {
  const [name, toldIn] = told
  return leanPackage({
    ...{ name, toldIn, uses, usedIn: '/src/islands/' },
    isPart: (id) => id.includes('/node_modules/preact/dist/'),
    lean: (code) =>
      replaced(code, expressions, ...told)
        .replace(lookedFor, 'undefined')
        .replace(compared, 'false'),
  })
}
