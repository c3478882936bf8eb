namespace StandupBot.Core.Standups.Scheduling;

/// <summary>
/// The dates of an RFC 5545 rule, ascending, from a date on (that date included), evaluated only as far as they are read. The rule
/// counts from the anchor. The anchor is a date of the rule only where the rule says so.
/// </summary>
/// <param name="rule">The text of a rule that <see cref="RuleText"/> accepts.</param>
/// <param name="anchor">The rule's DTSTART.</param>
/// <param name="from">The first date that is of interest.</param>
public delegate IEnumerable<DateOnly> RecurrenceDates(string rule, DateOnly anchor, DateOnly from);
