using StandupBot.Core.Chat;
using StandupBot.Core.Objectives;

namespace StandupBot.Core.Commands.Replies;

/// <summary>A person as named in a reply.</summary>
public sealed record PersonLabel(string Id, string Name);

/// <summary>A goal in one line: what every list, tree and confirmation prints of it.</summary>
public sealed record GoalLine
{
    /// <summary>What people type, such as "G12".</summary>
    public required string Handle { get; init; }

    public required string Title { get; init; }

    /// <summary>0-100; null before the first check-in.</summary>
    public double? Percent { get; init; }

    /// <summary>The last value reported, in the unit of the measure.</summary>
    public double? Value { get; init; }

    public Measure? Measure { get; init; }

    /// <summary>Null when nobody owns it, which is said.</summary>
    public PersonLabel? Owner { get; init; }

    public DateOnly? Due { get; init; }
    public Priority Priority { get; init; } = Priority.Normal;
    public ObjectiveStatus State { get; init; } = ObjectiveStatus.Active;

    /// <summary>What was said of it last.</summary>
    public GoalStatus? Said { get; init; }

    public string Name => $"{Title} ({Handle})";

    /// <summary>"62% (14 of 20 accounts)", "50% (150 days, from 200 to 100)", "no progress reported yet".</summary>
    public string Progress => (Percent, Value, Measure) switch
    {
        (null, _, { } m) => $"no progress reported yet ({Range(m)})",
        (null, _, null) => "no progress reported yet",
        ({ } p, { } v, { } m) when m.To > m.From && m.Unit != "%" => $"{Wording.Percent(p)} ({Whole(v, m)})",
        ({ } p, { } v, { } m) => $"{Wording.Percent(p)} ({Wording.Value(v, m.Unit)}, from {Wording.Value(m.From, Sign(m))} to {Wording.Value(m.To, Sign(m))})",
        ({ } p, _, _) => Wording.Percent(p),
    };

    /// <summary>The goal with everything that matters at a glance.</summary>
    public RichText Line(DateOnly today)
    {
        var line = RichText.Strong(Name).Then($": {Progress}");
        if (State != ObjectiveStatus.Active)
            line = line.Then($", {Wording.Status(State)}");
        else if (Said is { } said and not GoalStatus.Done)
            line = line.Then($", {Wording.Status(said)}");
        if (Priority != Priority.Normal)
            line = line.Then($", {Priority.ToString().ToLowerInvariant()} priority");
        if (Due is { } due && State is ObjectiveStatus.Active or ObjectiveStatus.Draft or ObjectiveStatus.Paused)
            line = line.Then(due < today ? $", was due {Wording.Day(due, today)}" : $", due {Wording.Day(due, today)}");
        return Owner is { } owner ? line.Then(", ").Then(Wording.Person(owner)) : line.Then(", nobody owns it");
    }

    private static string Whole(double value, Measure m) => $"{Wording.Number(value)} of {Wording.Value(m.To, m.Unit)}";

    /// <summary>"from 12 to 20 accounts", "from 4% to 2%".</summary>
    internal static string Range(Measure m) => $"from {Wording.Value(m.From, Sign(m))} to {Wording.Value(m.To, m.Unit)}";

    /// <summary>Signs stand at each number, words only at the last.</summary>
    private static string? Sign(Measure m) => m.Unit is { Length: 1 } ? m.Unit : null;
}
