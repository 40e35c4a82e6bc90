// Kind `report`: the columns of one report of a portal, in order. Named `<portal>/cdr` and `<portal>/breakout`.

export interface ReportSpec {
  readonly columns: readonly string[];
}
