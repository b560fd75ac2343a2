/** Texts of 14 May 2026, a Thursday, and the dates that they give (`from/to` where it is no single day). */
export interface DatesCase {
  name: string;
  text: string;
  dates: string[];
}
