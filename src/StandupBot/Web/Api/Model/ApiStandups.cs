using StandupBot.Core.Roadblocks;
using StandupBot.Core.Standups;

namespace StandupBot.Web.Api.Model;

/// <summary>A stand-up as it is set up, and when it opens next.</summary>
/// <param name="Rule">RFC 5545; null for the team's working days.</param>
/// <param name="Time">The local time at which it opens.</param>
/// <param name="Next">The next openings.</param>
internal sealed record ApiStandup(
    string Id, ApiTeamName Team, string Channel, string TimeZone, string ZoneMode, string? Rule, TimeOnly Time, int WindowMinutes, bool Paused, IReadOnlyList<DateTimeOffset> Next);

/// <summary>How many were asked and how many answered: counts, and never who.</summary>
internal sealed record ApiParticipation(int Asked, int Answered, int Late, int Away);

/// <summary>One occurrence of a stand-up.</summary>
/// <param name="SkippedBecause">Why there was none on the date; null for one that opened.</param>
internal sealed record ApiRun(
    string Id, string Standup, ApiTeamName Team, DateOnly Date, DateTimeOffset OpenedAt, DateTimeOffset ClosesAt, DateTimeOffset? ClosedAt, string? SkippedBecause, ApiParticipation Participation);

/// <summary>One occurrence with the answers that the owner of the token may read.</summary>
internal sealed record ApiRunDetail(ApiRun Run, IReadOnlyList<ApiAnswer> Answers);

/// <summary>What one person answered.</summary>
internal sealed record ApiAnswer(ApiPerson By, DateTimeOffset At, bool Late, IReadOnlyList<ApiItem> Items, IReadOnlyList<ApiWords> Answers, IReadOnlyList<ApiRoadblockName> Roadblocks);

/// <summary>One line of work.</summary>
internal sealed record ApiItem(string Text, ItemState State, ApiGoalName? Goal);

/// <summary>The answer to one question, as it was written.</summary>
internal sealed record ApiWords(string Question, string Text);

/// <summary>A roadblock by name.</summary>
internal sealed record ApiRoadblockName(string Id, string Text);

/// <summary>Something in the way.</summary>
/// <param name="Id">What people type, such as "R3".</param>
internal sealed record ApiRoadblock(
    string Id, string Text, RoadblockKind Kind, ApiTeamName? Team, ApiPerson Reporter, ApiPerson? Unblocker, ApiGoalName? Goal, DateTimeOffset RaisedAt, DateTimeOffset? ResolvedAt);
