using StandupBot.Core.Calendars;

namespace StandupBot.Core.Objectives;

/// <summary>The time that a goal has, measured in working days of the company: its first day is day 0, its due day is the last.</summary>
public sealed record TimeFrame(DateOnly Start, DateOnly Due, Workdays Company)
{
    /// <summary>Working days in all; 0 when the goal is due on the day it starts.</summary>
    public int Length => Company.Between(Start, Due);

    /// <summary>The share of the time gone by a day, in percent from 0 to 100: what a goal of even pace should have reached.</summary>
    public double Expected(DateOnly day)
    {
        if (day >= Due)
            return Progress.Full;
        return Length == 0 ? 0 : Math.Round(Company.Between(Start, day) * Progress.Full / Length, 9);
    }

    /// <summary>The frame of a goal, from its start (or the day it was created) to its due date; null without a due date.</summary>
    public static TimeFrame? Of(ObjectiveTerms terms, DateTimeOffset createdAt, Workdays company) =>
        terms.Due is { } due ? new TimeFrame(terms.Start ?? company.DateOf(createdAt), due, company) : null;
}
