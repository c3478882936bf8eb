using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Score.Components;

/// <summary>E1-E3: are customers and the market heard, aimed at, and not let down?</summary>
public static class ExternalComponents
{
    public static IEnumerable<ComponentRatio> Of(ScoreScope scope, SignalContext context)
    {
        yield return ComponentRatio.From("E1", scope.Mentions(context).Select(mention => Mention(mention, context)).OfType<ComponentEntry>());
        yield return ComponentRatio.From("E2", scope.Goals(context).Where(goal => ObjectiveTree.IsTopLevel(goal.Terms))
            .Select(goal => VerticalComponents.Entry(goal, goal.Terms.External)));
        yield return ComponentRatio.From("E3", scope.Promises(context)
            .Select(promise => new ComponentEntry(promise.Id, $"{promise.What} for {promise.Customer}", Promise.Risks(promise, context).Count == 0)));
    }

    /// <summary>Null for what does not count: too old, or untouched and still in time.</summary>
    private static ComponentEntry? Mention(MentionFact mention, SignalContext context)
    {
        var company = context.Calendar.Company;
        var heard = company.DateOf(mention.At);
        if (heard < company.Window(ComponentWindows.Coordination))
            return null;
        if (TriagedAt(mention, context) is { } at)
            return Entry(company.Between(heard, company.DateOf(at)) <= ComponentWindows.Triage);
        return company.Since(heard) < ComponentWindows.Triage ? null : Entry(hit: false);

        ComponentEntry Entry(bool hit) => new(mention.Id, Redaction.Of(mention.Text), hit);
    }

    private static bool Covers(TriageFact said, SignalContext context) =>
        said.Action == "link" && context.Objective(said.ObjectiveId) is { } goal && context.IsLive(goal);

    /// <summary>The first decision on the mention or its theme; for a theme with a live goal it was taken before it was heard.</summary>
    private static DateTimeOffset? TriagedAt(MentionFact mention, SignalContext context) => context.TriagesOf(mention.Id)
        .Concat(context.TriagesOf(mention.Theme).Where(said => said.At >= mention.At || Covers(said, context)))
        .Select(said => (DateTimeOffset?)(said.At > mention.At ? said.At : mention.At)).Min();
}
