namespace StandupBot.Core.Signals.Lifecycle;

/// <summary>
/// Who a signal lies with, and who comes next: person concerned, objective owner, team lead, company owner. Each step has a limit in
/// working days. An acknowledged signal is in somebody's hands and a snoozed one is put off: neither climbs. A finding about one
/// person stays with that person.
/// </summary>
public static class Ladder
{
    /// <summary>Everybody who knows of the signal by now, in the order in which they came in.</summary>
    public static IReadOnlyList<Told> ToldBy(SignalState state, SignalContext context) =>
        [.. state.Finding.Told.Concat(Above(state.Finding, context).Take(state.LadderStep))];

    /// <summary>The states after today's climbs: open signals whose time limit has run out go one step up.</summary>
    public static IReadOnlyList<SignalState> Climb(IEnumerable<SignalState> states, SignalContext context) =>
        [.. states.Select(state => IsDue(state, context)
            ? state with { LadderStep = state.LadderStep + 1, LadderSince = context.Calendar.Company.Today }
            : state)];

    private static bool IsDue(SignalState state, SignalContext context) =>
        state.Stage == SignalStage.Open
        && LimitInDays(state.Severity, context.Options.Ladder) is { } limit
        && context.Calendar.Company.Since(state.LadderSince) >= limit
        && state.LadderStep < Above(state.Finding, context).Count();

    private static IEnumerable<Told> Above(Finding finding, SignalContext context)
    {
        if (finding.IsPersonal)
            return [];
        IEnumerable<(string? MemberId, Audience As)> rungs =
        [
            .. finding.Subjects.Select(id => context.Objective(id)).Where(goal => goal is not null).Select(goal => SignalContext.OwnerOf(goal)),
            SignalContext.LeadOf(context.Team(finding.TeamId)),
            context.CompanyOwner,
        ];
        HashSet<string> known = [.. finding.Told.Select(told => told.MemberId)];
        return context.Tell(rungs).Where(told => known.Add(told.MemberId));
    }

    private static int? LimitInDays(Severity severity, LadderOptions limits) => severity switch
    {
        Severity.Critical => limits.CriticalDays,
        Severity.High => limits.HighDays,
        Severity.Medium => limits.MediumDays,
        Severity.Low => limits.LowDays,
        _ => null,
    };
}
