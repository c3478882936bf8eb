using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;

namespace StandupBot.Web.Api.Model;

/// <summary>An open signal.</summary>
/// <param name="Key">What people type, such as "S4:G3".</param>
/// <param name="Rule">"S1" to "S18".</param>
internal sealed record ApiSignal(
    string Id, string Key, string Rule, string Name, SignalStage Stage, Severity Severity, ApiTeamName? Team, string Why, string NextAction, DateTimeOffset? OpenedAt, DateOnly? SnoozedUntil);

/// <summary>For how long a signal is to be quiet.</summary>
/// <param name="Days">Working days, 1 to 20.</param>
internal sealed record ApiSnooze(int Days = 3);

/// <summary>The alignment score of one day.</summary>
/// <param name="Overall">0 to 100; null where no figure may be shown.</param>
/// <param name="Answered">Answers that came in, of those expected.</param>
internal sealed record ApiScore(DateOnly Day, double? Overall, string? Label, IReadOnlyList<ApiDimension> Dimensions, int Answered, int Expected, int? WorkingDaysToRealign);

/// <summary>One dimension: a number, a range, or neither where too little is known or the team is too small.</summary>
internal sealed record ApiDimension(string Name, string Publication, double? Value, double? Low, double? High, IReadOnlyList<ApiComponent> Components);

/// <summary>k of n.</summary>
internal sealed record ApiComponent(string Id, string Name, int K, int N);

/// <summary>The score of a company or a team over time, oldest first. There is none for a person.</summary>
internal sealed record ApiTrend(ApiTeamName? Team, IReadOnlyList<ApiScore> Days);
