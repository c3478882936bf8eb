using StandupBot.Core.Calendars;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Rules;

/// <summary>A goal that nobody answers for. A team is not a somebody: each goal needs one accountable person.</summary>
public sealed class S01OwnerlessObjective : ISignalRule
{
    public SignalDefinition Definition { get; } = new("S1", "Ownerless objective", 1, Dimension.Vertical)
    {
        Rule = "Active, and no owner, or the owner left, or the owner is absent for more than 10 working days with no delegate; for at least 1 working day.",
        Severity = "High for a top-level or High priority goal, else Medium.",
        Told = "Creator and the parent goal's owner; the company's owner for a top-level goal.",
        Resolves = "Somebody owns it.",
        Silent = "Drafts, goals that are paused, closed or not begun.",
        Thresholds = options => options.S1,
        RestsOn = TrustBasis.Goals,
    };

    public IEnumerable<Finding> Evaluate(SignalContext context) =>
        context.LiveObjectives.Select(goal => Check(goal, context)).OfType<Finding>();

    /// <summary>True while somebody answers for the goal, absent for a while or not: score component V3 asks the same question.</summary>
    internal static bool HasActiveOwner(ObjectiveFact goal, SignalContext context) => Gap(goal, context) is null;

    private static Finding? Check(ObjectiveFact goal, SignalContext context)
    {
        if (Gap(goal, context) is not { } gap)
            return null;
        var company = context.Calendar.Company;
        var since = new[] { gap.Since, goal.LiveSince(company), company.DateOf(goal.OwnedSince()) }.Max();
        var days = company.Since(since);
        if (days < context.Options.S1.OpensAfterDays)
            return null;
        var top = ObjectiveTree.IsTopLevel(goal.Terms);
        return new Finding
        {
            Signal = "S1",
            Subjects = [goal.Id],
            Severity = top || goal.Terms.Priority == Priority.High ? Severity.High : Severity.Medium,
            TeamId = context.TeamOf(goal),
            Numbers = [new("days", days), .. gap.Numbers],
            Evidence = [Evidence.Of(goal)],
            Facts = [gap.Fact],
            Why = Sentence(goal, gap.Why, days),
            WithoutName = gap.WithoutName is { } unnamed ? Sentence(goal, unnamed, days) : null,
            Told = context.Tell(WhoCares(goal, top, context).Where(person => person.MemberId != goal.Terms.OwnerId)),
            NextAction = $"Name one person who answers for {goal.Handle}.",
        };
    }

    private static string Sentence(ObjectiveFact goal, string gap, int days) =>
        $"{Wording.Goal(goal)} {gap}, so nobody has answered for it for {Wording.Days(days)}.";

    private static IEnumerable<(string? MemberId, Audience As)> WhoCares(ObjectiveFact goal, bool top, SignalContext context)
    {
        yield return (goal.CreatedBy, Audience.Creator);
        yield return context.ParentOwnerOf(goal);
        if (top)
            yield return context.CompanyOwner;
    }

    private static OwnershipGap? Gap(ObjectiveFact goal, SignalContext context)
    {
        if (goal.Terms.OwnerId is not { } owner)
            return new(DateOnly.MinValue, "no owner", "has no owner", null, []);
        if (!context.IsHere(owner))
        {
            var left = context.Member(owner)?.LeftAt is { } at ? context.Calendar.Company.DateOf(at) : DateOnly.MinValue;
            return new(left, $"left {owner}", $"belonged to {context.Name(owner)}, who has left", "belonged to somebody who has left", []);
        }
        return Away(owner, context) is { } absence ? AwayTooLong(owner, absence, context) : null;
    }

    private static OwnershipGap? AwayTooLong(string owner, DaySpan absence, SignalContext context)
    {
        var length = context.Calendar.MemberIfPresent(owner).Count(absence);
        return length > context.Options.S1.AbsentMoreThanDays
            ? new(absence.From, $"away {owner} {Wording.Date(absence.From)}",
                $"belongs to {context.Name(owner)}, who is away for {Wording.Days(length)} and named no delegate",
                "has an owner who is away, and no delegate", [new("absentDays", length)])
            : null;
    }

    /// <summary>The absence without a delegate that is on today; absences with no working day between them are one.</summary>
    private static DaySpan? Away(string owner, SignalContext context)
    {
        var days = context.Calendar.MemberIfPresent(owner);
        DaySpan? whole = null;
        foreach (var absence in context.AbsencesOf(owner).Where(absence => !context.IsHere(absence.DelegateId)).OrderBy(absence => absence.From))
        {
            if (whole is not null && days.Between(whole.To, absence.From.AddDays(-1)) == 0)
                whole = whole with { To = absence.To > whole.To ? absence.To : whole.To };
            else if (whole?.Contains(days.Today) != true)
                whole = new DaySpan(absence.From, absence.To);
        }
        return whole?.Contains(days.Today) == true ? whole : null;
    }

    private sealed record OwnershipGap(DateOnly Since, string Fact, string Why, string? WithoutName, IReadOnlyList<Number> Numbers);
}
