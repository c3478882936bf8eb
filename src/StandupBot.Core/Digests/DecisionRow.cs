using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Digests;

/// <summary>One decision as one line with its buttons.</summary>
internal static class DecisionRow
{
    private const int LongestSentence = 220;

    internal static Block Of(Decision decision, int number, DateOnly today, Names names) =>
        new Block.Row(RichText.Strong($"{Say.Whole(number)}.").Then(" ").Then(Text(decision, today, names)), Buttons(decision, names)) { Signal = KeyOf(decision) };

    internal static RichText Text(Decision decision, DateOnly today, Names names) => decision switch
    {
        Decision.Ownerless d => $"Nobody owns {d.Goal.Named}{(d.Why is null ? "" : " " + Clip.Line(d.Why, 80))}. Name one person who answers for it.",
        Decision.WhichFirst d => $"Decide: {(NamesBoth(d) ? $"{d.A.Handle} or {d.B.Handle}" : $"{d.A.Named} or {d.B.Named}")}? {Sentence(d.Why)}",
        Decision.Stuck d => Stuck(d, today, names),
        Decision.Unanswered d => $"{Clip.Line(d.FromTeam, 40)} needs {Clip.Line(d.What, 100)} from {(d.OfReader ? "you" : Clip.Line(d.Of, 40))}: no answer for {Say.Days(d.AgeDays)}.",
        Decision.Theme d => $"Customers speak of \"{Clip.Line(d.Name, 60)}\" ({Say.Count(d.Mentions, "time")}, heard by {Say.Count(d.People, "person", "people")}), and no goal answers it.",
        Decision.FromSignal d => $"{Sentence(d.Why)} {Sentence(d.NextAction)}",
        _ => throw new InvalidOperationException($"Unknown decision {decision.GetType().Name}."),
    };

    /// <summary>True where the reason names both goals: then they need not be named twice in one breath.</summary>
    private static bool NamesBoth(Decision.WhichFirst d) =>
        d.Why.Contains($"({d.A.Handle}", StringComparison.Ordinal) && d.Why.Contains($"({d.B.Handle}", StringComparison.Ordinal);

    private static RichText Stuck(Decision.Stuck d, DateOnly today, Names names)
    {
        var holds = d.Roadblock.Goal is { } goal ? $" and holds up {goal.Named}" : "";
        var since = d.Roadblock.AgeDays <= 0 ? "is new" : $"has been in the way for {Say.Days(d.Roadblock.AgeDays)}";
        RichText gap = $"\"{Clip.Line(d.Roadblock.Text, 100).TrimEnd('.')}\" ({Clip.Line(d.TeamName, 40)}) {since}{holds}. ";
        return d.Roadblock switch
        {
            { UnblockerId: null } => gap.Then("Nobody is on it: give it to somebody."),
            { UnblockerId: { } who, PromisedFor: { } date } => gap.Then(RichText.Of(
                names.Person(who), new Inline.Words($" promised it for {Say.Near(date, today)}."))),
            { UnblockerId: { } who } => gap.Then(RichText.Of(names.Person(who), new Inline.Words(" has it, without a date."))),
        };
    }

    private static IReadOnlyList<Button> Buttons(Decision decision, Names names) => decision switch
    {
        Decision.Ownerless d => [Tap.On(DigestTaps.GoalTake, "Take it", d.Goal.Id), Tap.On(DigestTaps.GoalGive, "Give it to...", d.Goal.Id)],
        Decision.WhichFirst d =>
        [
            Tap.On(DigestTaps.GoalFirst, $"{d.A.Handle} first", d.A.Id, d.B.Id),
            Tap.On(DigestTaps.GoalFirst, $"{d.B.Handle} first", d.B.Id, d.A.Id),
            Tap.On(DigestTaps.GoalTalk, "Talk", d.A.Id, d.B.Id),
        ],
        Decision.Stuck { Roadblock: { UnblockerId: { } who } roadblock } =>
        [
            Tap.On(DigestTaps.RoadblockAsk, $"Ask {names[who]}", roadblock.Id),
            Tap.On(DigestTaps.RoadblockGive, "Give it to...", roadblock.Id),
        ],
        Decision.Stuck d => [Tap.On(DigestTaps.RoadblockGive, "Give it to...", d.Roadblock.Id)],
        Decision.Unanswered { OfReader: true } d =>
        [
            Tap.On(DigestTaps.DependencyAccept, "Yes, by...", d.DependencyId),
            Tap.On(DigestTaps.DependencyDecline, "No, because...", d.DependencyId),
        ],
        Decision.Unanswered d => [Tap.On(DigestTaps.DependencyAsk, $"Ask {Clip.Line(d.Of, 40)}", d.DependencyId)],
        Decision.Theme d =>
        [
            Tap.On(DigestTaps.ThemeGoal, "New goal", Key(d)), Tap.On(DigestTaps.ThemeLink, "Belongs to...", Key(d)),
            Tap.On(DigestTaps.ThemeDismiss, "Not for us", Key(d)),
        ],
        Decision.FromSignal d => SignalButtons.Short(d.Key, d.SignalId),
        _ => [],
    };

    /// <summary>A theme is known by its text; a button holds no more of it.</summary>
    private static string Key(Decision.Theme theme) => theme.Name[..Clip.End(theme.Name, 500)];

    private static string? KeyOf(Decision decision) => decision is Decision.FromSignal d ? d.Key : decision.Signal;

    /// <summary>With its full stop, so that the next one can follow.</summary>
    private static string Sentence(string text)
    {
        var line = Clip.Line(text, LongestSentence);
        return line.Length == 0 || ".!?…".Contains(line[^1]) ? line : line + ".";
    }
}
