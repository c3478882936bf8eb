using System.Globalization;
using StandupBot.Core.Chat;

namespace StandupBot.Core.Commands.Replies;

/// <summary>Where today's stand-up of a team stands.</summary>
public sealed record RunStatusView
{
    public required string Team { get; init; }
    public required DateOnly Date { get; init; }

    /// <summary>Null once it is closed.</summary>
    public DateTimeOffset? ClosesAt { get; init; }

    /// <summary>The zone in which times are told, an IANA id.</summary>
    public required TimeZoneInfo Zone { get; init; }

    public IReadOnlyList<PersonLabel> Answered { get; init; } = [];
    public IReadOnlyList<PersonLabel> Late { get; init; } = [];
    public IReadOnlyList<PersonLabel> Waiting { get; init; } = [];
    public IReadOnlyList<PersonLabel> Skipped { get; init; } = [];
    public IReadOnlyList<PersonLabel> Unreachable { get; init; } = [];

    /// <summary>Who is away, and until which day.</summary>
    public IReadOnlyList<(PersonLabel Who, DateOnly Until)> Away { get; init; } = [];

    /// <summary>True when the reader is asked and has not answered yet.</summary>
    public bool IsAsked { get; init; }

    /// <summary>Why there is none today; null when there is one.</summary>
    public string? SkippedBecause { get; init; }
}

/// <summary>Composes <c>/standup status</c>.</summary>
public static class RunStatusReply
{
    public static Message Of(RunStatusView run)
    {
        var title = $"{run.Team} stand-up, {Wording.Weekday(run.Date)}";
        if (run.SkippedBecause is { } because)
            return Message.Of($"{title}: none, {because}.");
        var expected = run.Answered.Count + run.Late.Count + run.Waiting.Count;
        var said = $"{title}: {run.Answered.Count + run.Late.Count} of {expected} answered";
        var blocks = new List<Block> { new Block.Heading(title), new Block.Paragraph(Opening(run, expected)), new Block.Facts([.. Facts(run)]) };
        if (run.IsAsked)
            blocks.Add(new Block.Actions([CommandTap.Run("Answer", "/standup", ButtonStyle.Primary)]));
        return new(said + ".", [.. blocks.Where(block => block is not Block.Facts { Pairs.Count: 0 })]);
    }

    /// <param name="skipped">Why there is none before the next one: holidays, and months without such a day (behaviour 16).</param>
    public static Message None(string team, DateTimeOffset? next, TimeZoneInfo zone, DateOnly today, IReadOnlyList<string> skipped) => Message.Of(
        next is { } at ? $"{team} has no stand-up open. The next one is on {Local(at, zone, today)}.{(skipped.Count > 0 ? $" Left out before it: {string.Join(", ", skipped)}." : "")}" : $"{team} has no stand-up planned. /standup new sets one up.");

    private static RichText Opening(RunStatusView run, int expected)
    {
        var line = RichText.Of(new Inline.Words($"{run.Answered.Count + run.Late.Count} of {expected} answered, "));
        return run.ClosesAt is { } at ? line.Then("open until ").Then(RichText.Of(new Inline.Time(at, Local(at, run.Zone, run.Date)))) : line.Then("closed; late answers still count");
    }

    private static IEnumerable<Fact> Facts(RunStatusView run)
    {
        (string, IReadOnlyList<PersonLabel>)[] groups =
            [("Answered", run.Answered), ("Late", run.Late), (run.ClosesAt is null ? "Did not answer" : "Not yet", run.Waiting), ("Nothing today", run.Skipped), ("Could not be reached", run.Unreachable)];
        foreach (var (label, people) in groups)
            if (people.Count > 0)
                yield return new(label, Wording.People(people));
        if (run.Away.Count > 0)
            yield return new("Away", Wording.Join(", ", [.. run.Away.Select(away => Wording.Person(away.Who).Then($" until {Wording.Weekday(away.Until)}"))]));
    }

    /// <summary>"12:00 (Europe/Berlin)", with the day when it is another one (behaviour 17).</summary>
    private static string Local(DateTimeOffset at, TimeZoneInfo zone, DateOnly today)
    {
        var local = TimeZoneInfo.ConvertTime(at, zone);
        var day = DateOnly.FromDateTime(local.DateTime);
        return string.Create(CultureInfo.InvariantCulture, $"{(day == today ? "" : Wording.Weekday(day) + ", ")}{local:HH:mm} ({zone.Id})");
    }
}
