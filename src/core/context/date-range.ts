/** Both ends belong to it; one day has `from === to`. ISO 8601 dates. */
export interface DateRange {
  from: string;
  to: string;
}
