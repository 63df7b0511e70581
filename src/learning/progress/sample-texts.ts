/** By version, texts as that version wrote them: they must be read for ever. Never change one; add those of the next. */
export const sampleTexts: readonly (readonly string[])[] = [
  [
    '{"v":1,"type":"attempt","id":"at-1","item":"item-1","revision":1,"context":"check","response":{"chosen":["a"]},"score":1,"startedAtMs":900,"submittedAtMs":1000}',
    '{"v":1,"type":"attempt","id":"at-2","item":"item-2","revision":3,"context":"prediction","response":{"chosen":["b"]},"score":null,"startedAtMs":1000,"submittedAtMs":2000}',
    '{"v":1,"type":"attempt","id":"at-3","item":"item-3","revision":1,"context":"sort","response":{"cards":["a","b"],"placements":{"a":"x","b":"y"},"revealed":true},"score":0.5,"startedAtMs":2000,"submittedAtMs":3000}',
    '{"v":1,"type":"reset","id":"reset-1","atMs":4000}',
    '{"v":1,"type":"reset-undone","id":"undone-1","reset":"reset-1","atMs":5000}',
  ],
  [
    '{"v":2,"type":"attempt","id":"at-4","item":"item-1","revision":1,"context":"check","response":{"chosen":["a"]},"score":0,"certainty":3,"startedAtMs":6000,"submittedAtMs":7000}',
    '{"v":2,"type":"attempt","id":"at-5","item":"item-1","revision":1,"context":"check","response":{"chosen":["b"]},"score":1,"startedAtMs":7000,"submittedAtMs":8000}',
    '{"v":2,"type":"reset","id":"reset-2","atMs":9000}',
    '{"v":2,"type":"reset-undone","id":"undone-2","reset":"reset-2","atMs":9500}',
  ],
  [
    '{"v":3,"type":"sitting","id":"sitting-1","form":"diagnostic","items":["item-4","item-5"],"parallel":["item-6","item-7"],"atMs":10000}',
    '{"v":3,"type":"attempt","id":"at-6","item":"item-4","revision":1,"context":"diagnostic","response":{"chosen":["a"]},"score":1,"certainty":2,"sitting":"sitting-1","startedAtMs":10000,"submittedAtMs":11000}',
    '{"v":3,"type":"attempt","id":"at-7","item":"item-1","revision":1,"context":"review","response":{"chosen":["a"]},"score":0,"startedAtMs":12000,"submittedAtMs":13000}',
    '{"v":3,"type":"suspension","id":"suspension-1","item":"item-1","isOn":true,"atMs":14000}',
    '{"v":3,"type":"reset","id":"reset-3","atMs":15000}',
    '{"v":3,"type":"reset-undone","id":"undone-3","reset":"reset-3","atMs":15500}',
  ],
]
