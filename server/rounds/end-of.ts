/** When an interview's minutes are up; pure. */
export const endOf = ({ scheduledAt, minutes }: { scheduledAt: Date; minutes: number }): Date =>
  new Date(scheduledAt.getTime() + minutes * 60_000);
