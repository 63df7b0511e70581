export const logistic = (logits: number): number => 1 / (1 + Math.exp(-logits))
