using StandupBot.Core.Companies.Privacy;
using StandupBot.Core.Signals.Tuning;

namespace StandupBot.Core.Companies;

/// <summary>The tenant: everything else belongs to exactly one company, and nothing crosses over.</summary>
public sealed class Company
{
    public required string Id { get; init; }
    public required string Name { get; set; }
    public required string OwnerId { get; set; }

    /// <summary>IANA id; teams and members without a zone of their own use it.</summary>
    public required string TimeZone { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The number that the next goal gets: G1, G2, ...</summary>
    public int NextGoalNumber { get; private set; } = 1;

    /// <summary>The last working day whose signals and score were evaluated.</summary>
    public DateOnly? EvaluatedOn { get; private set; }

    /// <summary>The last local date whose digest went out.</summary>
    public DateOnly? DigestedOn { get; private set; }

    /// <summary>When the last digest went out: the next one tells what happened since.</summary>
    public DateTimeOffset? DigestedAt { get; private set; }

    /// <summary>When the company's own timetable wants to be looked at next; null when nothing is planned.</summary>
    public DateTimeOffset? NextDueAt { get; set; }

    /// <summary>
    /// Goes up with every change of what is asked for all the time and seldom changes: who is there, what they are called and who is in
    /// which team, goals, signals, days off. What was worked out from these holds for as long as this stays the same.
    /// </summary>
    public long Revision { get; private set; }

    /// <summary>True while some webhook is told of what happens here; it spares all other companies the question.</summary>
    public bool TellsOthers { get; set; }

    /// <summary>Thresholds of signals that the company set for itself; the rest are the general ones.</summary>
    public IReadOnlyList<Threshold> Thresholds { get; private set; } = [];

    /// <summary>How many months answers keep their words: from 1 to 120.</summary>
    public int RetentionMonths { get; private set; } = Retention.UsualMonths;

    /// <summary>The last local date on which words that are too old were removed.</summary>
    public DateOnly? CleanedOn { get; private set; }

    /// <summary>Everything is looked at anew: another time is another line between old and new.</summary>
    public void Retain(int months) => (RetentionMonths, CleanedOn) = (months, null);

    public void MarkCleaned(DateOnly day) => CleanedOn = day;

    /// <summary>Sets a threshold, or gives it back to the general one.</summary>
    /// <param name="value">Null for the general one.</param>
    /// <returns>The company's own value before; null when it was the general one.</returns>
    public double? Tune(string signal, string name, double? value)
    {
        var before = Thresholds.FirstOrDefault(own => own.Signal == signal && own.Name == name);
        var others = Thresholds.Where(own => own != before);
        Thresholds = [.. value is { } set ? others.Append(new Threshold(signal, name, set)) : others];
        return before?.Value;
    }

    public int TakeGoalNumber() => NextGoalNumber++;

    /// <summary>Keeps numbers free of a goal that brought its own.</summary>
    public void ReserveGoalNumber(int number) => NextGoalNumber = Math.Max(NextGoalNumber, number + 1);

    public void MarkEvaluated(DateOnly day) => EvaluatedOn = day;

    public void MarkDigested(DateOnly day, DateTimeOffset at) => (DigestedOn, DigestedAt) = (day, at);
}
