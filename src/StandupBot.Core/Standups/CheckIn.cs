namespace StandupBot.Core.Standups;

/// <summary>One member's answers in one run. An edit replaces its lines and keeps its place (behaviour 31).</summary>
public sealed class CheckIn
{
    /// <summary>"standup/date/member": a double click cannot make two (behaviour 41).</summary>
    public required string Id { get; init; }

    public required string CompanyId { get; init; }
    public required string RunId { get; init; }
    public required string StandupId { get; init; }
    public required string TeamId { get; init; }
    public required string MemberId { get; init; }
    public required DateOnly Date { get; init; }

    /// <summary>When the first answer came.</summary>
    public required DateTimeOffset At { get; init; }

    public DateTimeOffset EditedAt { get; private set; }
    public bool Late { get; private set; }
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Free-text answers and other questions: question id and text, every word as it was written.</summary>
    public IReadOnlyList<Answer> Answers { get; private set; } = [];

    /// <summary>Goals that the member says pull at once (signal S8).</summary>
    public IReadOnlyList<string> PulledBetween { get; private set; } = [];

    /// <summary>The platform's references of the texts that this came from, for their edits and deletions.</summary>
    public IReadOnlyList<string> SourceRefs { get; private set; } = [];

    public bool Counts => WithdrawnAt is null;

    /// <summary>How many times the member's thread answer was posted; edits of it are numbered on.</summary>
    public int Revision { get; private set; }

    public static string IdOf(string runId, string memberId) => $"{runId}/{memberId}";

    public void Answer(DateTimeOffset now, bool late, IReadOnlyList<Answer> answers, IReadOnlyList<string> pulledBetween)
    {
        // A late mark stays with a check-in that was first given late; an edit of a timely one does not make it late.
        Late = Revision == 0 || WithdrawnAt is not null ? late : Late;
        (EditedAt, Answers, PulledBetween, WithdrawnAt) = (now, answers, pulledBetween, null);
        Revision++;
    }

    public void Remember(string sourceRef)
    {
        if (!SourceRefs.Contains(sourceRef, StringComparer.Ordinal))
            SourceRefs = [.. SourceRefs, sourceRef];
    }

    public void Withdraw(DateTimeOffset now)
    {
        (WithdrawnAt, Answers, PulledBetween) = (now, [], []);
        Revision++;
    }
}

/// <summary>The answer to one question, as it was written.</summary>
public sealed record Answer(string Question, string Text);
