export type Unused = number
