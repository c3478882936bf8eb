using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Rules;

/// <summary>A goal of which nobody has said how it stands. Only days on which the owner worked and could be asked count.</summary>
public sealed class S04StaleObjective : ISignalRule
{
    public SignalDefinition Definition { get; } = new("S4", "Stale objective", 1, Dimension.Vertical)
    {
        Rule = "No goal check-in for N of the owner's working days: 3 at a daily, 7 at a weekly, 30 at a monthly cadence.",
        Severity = "Medium; High at 2N.",
        Told = "Owner; the company's owner as well at 2N.",
        Resolves = "Any goal check-in; repeated \"no change\" is for S5.",
        Silent = "Paused goals, days on which the owner was away or the prompt did not arrive; a new owner starts afresh. A goal that nobody owns is for S1.",
        Thresholds = options => options.S4,
        RestsOn = TrustBasis.Goals,
    };

    public IEnumerable<Finding> Evaluate(SignalContext context) =>
        context.LiveObjectives.Where(goal => context.IsHere(goal.Terms.OwnerId)).Select(goal => Check(goal, context)).OfType<Finding>();

    private static Finding? Check(ObjectiveFact goal, SignalContext context)
    {
        var (owner, limit) = (goal.Terms.OwnerId!, Limit(goal.Terms.Cadence, context.Options.S4));
        var days = DaysSilent(goal, owner, context);
        if (days < limit)
            return null;
        var isLong = days >= limit * context.Options.S4.HighFactor;
        var last = goal.CheckIns.Count > 0 ? goal.CheckIns[^1] : null;
        return new Finding
        {
            Signal = "S4",
            Subjects = [goal.Id],
            Severity = isLong ? Severity.High : Severity.Medium,
            TeamId = context.TeamOf(goal),
            Numbers = [new("days", days), new("limit", limit)],
            Evidence = [last is null ? Evidence.Of(goal) : Evidence.Of(goal, last)],
            Why = $"Nobody has said how {Wording.Goal(goal)} stands for {Wording.Days(days)}; it is due every {Wording.Days(limit)} at the latest.",
            Told = isLong ? context.Tell(SignalContext.OwnerOf(goal), context.CompanyOwner) : context.Tell(SignalContext.OwnerOf(goal)),
            NextAction = $"Say in one line how {goal.Handle} stands.",
        };
    }

    private static int Limit(Cadence cadence, StaleOptions options) => cadence switch
    {
        Cadence.Daily => options.DailyDays,
        Cadence.Monthly => options.MonthlyDays,
        _ => options.WeeklyDays,
    };

    private static int DaysSilent(ObjectiveFact goal, string owner, SignalContext context)
    {
        var days = context.Calendar.Member(owner);
        var asked = goal.OwnedSince();
        var said = goal.CheckIns.Count > 0 && goal.CheckIns[^1].At > asked ? goal.CheckIns[^1].At : asked;
        var (since, live) = (days.DateOf(said), goal.LiveSince(context.Calendar.Company));
        since = live > since ? live : since;
        return days.Since(since) - NeverAsked(owner, since, context).Count(days.IsWorkday);
    }

    /// <summary>Days after a date on which the owner was to be asked, and no prompt arrived.</summary>
    private static IEnumerable<DateOnly> NeverAsked(string owner, DateOnly since, SignalContext context)
    {
        var (teams, today) = (context.TeamsOf(owner).Select(team => team.Id).ToList(), context.Calendar.Member(owner).Today);
        return context.UndeliveredTo(owner).Where(run => teams.Contains(run.TeamId) && run.Expected.Contains(owner)).Select(run => run.Date).Distinct()
            .Where(day => day > since && day <= today && teams.SelectMany(context.RunsOfTeam)
                .Where(run => run.Date == day && run.Expected.Contains(owner)).All(run => run.Undelivered.Contains(owner)));
    }
}
