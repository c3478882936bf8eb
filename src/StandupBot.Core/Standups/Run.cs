using StandupBot.Core.Standups.Messages;

namespace StandupBot.Core.Standups;

/// <summary>
/// One occurrence of a stand-up. It keeps the members and questions that it opened with, whatever is edited later (behaviour 20).
/// </summary>
public sealed class Run
{
    /// <summary>"stand-up/date": a second run of the same date cannot exist (behaviours 10-11).</summary>
    public required string Id { get; init; }

    public required string CompanyId { get; init; }
    public required string StandupId { get; init; }
    public required string TeamId { get; init; }

    /// <summary>The team's local date.</summary>
    public required DateOnly Date { get; init; }

    public DateTimeOffset OpenedAt { get; init; }
    public DateTimeOffset ClosesAt { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public IReadOnlyList<Participant> Participants { get; private set; } = [];

    /// <summary>The stand-up's own questions as they were when it opened; null for the usual set.</summary>
    public IReadOnlyList<Question>? Questions { get; init; }

    /// <summary>Members of the team who were away on the date: neither asked nor missed.</summary>
    public IReadOnlyList<string> Absent { get; init; } = [];

    /// <summary>What happened because somebody answered last time, as ready phrases: worked out once, when the run opens.</summary>
    public IReadOnlyList<string> Outcomes { get; init; } = [];

    /// <summary>Why there was no stand-up on the date; null for a run that opened.</summary>
    public string? SkippedBecause { get; init; }

    /// <summary>When the channel message was last brought up to date.</summary>
    public DateTimeOffset? SummarizedAt { get; private set; }

    public bool IsOpen => ClosedAt is null && SkippedBecause is null;

    /// <summary>Our id of the one channel message of this run.</summary>
    public string SummaryKey => $"{Id}/summary";

    public static string IdOf(string standupId, DateOnly date) => $"{standupId}/{date:yyyy-MM-dd}";

    public static Run Open(Standup standup, DateOnly date, DateTimeOffset now, IReadOnlyList<Participant> asked, IReadOnlyList<string> absent, DateTimeOffset closesAt, IReadOnlyList<string> outcomes) =>
        new()
        {
            Id = IdOf(standup.Id, date), CompanyId = standup.CompanyId, StandupId = standup.Id, TeamId = standup.TeamId,
            Date = date, OpenedAt = now, ClosesAt = closesAt, Participants = asked, Absent = absent, Outcomes = outcomes, Questions = standup.Questions,
        };

    public static Run Skip(Standup standup, DateOnly date, DateTimeOffset now, string because, IReadOnlyList<string> absent) =>
        new()
        {
            Id = IdOf(standup.Id, date), CompanyId = standup.CompanyId, StandupId = standup.Id, TeamId = standup.TeamId,
            Date = date, OpenedAt = now, ClosesAt = now, SkippedBecause = because, Absent = absent,
        };

    public bool Asks(string memberId) => Participants.Any(p => p.MemberId == memberId);

    public void Update(IReadOnlyList<Participant> participants) => Participants = participants;

    /// <summary>Puts one participant's step in the place of the one before. The run stays open for as long as anybody has time.</summary>
    public void Update(Participant changed)
    {
        Participants = [.. Participants.Select(p => p.MemberId == changed.MemberId ? changed : p)];
        if (changed.ClosesAt > ClosesAt)
            ClosesAt = changed.ClosesAt;
    }

    public Participant? Of(string memberId) => Participants.FirstOrDefault(p => p.MemberId == memberId);

    public void Close(DateTimeOffset now) => ClosedAt ??= now;

    /// <summary>Set when something other than an answer changed what the channel message says.</summary>
    public DateTimeOffset? SummaryWantedAt { get; private set; }

    public void WantSummary(DateTimeOffset now) => SummaryWantedAt ??= now;

    /// <summary>How many times the channel message was posted or edited.</summary>
    public int Summaries { get; private set; }

    /// <summary>
    /// How many answers and changes of answers the channel message tells of. They are counted, for an answer may be written down after a
    /// later one: by the time of day alone the message would never show it.
    /// </summary>
    public int ChangesTold { get; private set; }

    /// <param name="changes">The changes that were in view when the message was composed, or fewer.</param>
    public void MarkSummarized(DateTimeOffset now, int changes) =>
        (SummarizedAt, SummaryWantedAt, Summaries, ChangesTold) = (now, null, Summaries + 1, changes);
}
