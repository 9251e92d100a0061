// Calendar days as `YYYY-MM-DD`, moved without a clock or a zone.

export function addDays(day, count) {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10);
}

/** 0 = Sunday. */
export function weekday(day) {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
