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

    /// <summary>The chat texts that this came from: an edit or deletion of one of them changes just its part (behaviours 31, 35).</summary>
    public IReadOnlyList<SourceText> Sources { get; private set; } = [];

    /// <summary>What sounded like a roadblock and was asked about; kept until the member says yes or no.</summary>
    public IReadOnlyList<DraftRoadblock> Suspected { get; private set; } = [];

    public bool Counts => WithdrawnAt is null;

    /// <summary>How many times the member's thread answer was posted; edits of it are numbered on.</summary>
    public int Revision { get; private set; }

    /// <summary>Messages in the thread that hold the answer.</summary>
    public int ThreadPages { get; set; }

    public static string IdOf(string runId, string memberId) => $"{runId}/{memberId}";

    public void Answer(DateTimeOffset now, bool late, CheckInDraft draft)
    {
        // A late mark stays with a check-in that was first given late; an edit of a timely one does not make it late.
        Late = Revision == 0 || WithdrawnAt is not null ? late : Late;
        (EditedAt, WithdrawnAt) = (now, null);
        (Answers, PulledBetween, Suspected) = (draft.Answers, draft.PulledBetween, draft.Suspected);
        Revision++;
    }

    public void KeepSources(IReadOnlyList<SourceText> sources) => Sources = sources;

    public void SettleSuspect(DraftRoadblock suspect) => Suspected = [.. Suspected.Where(s => s != suspect)];

    public void Withdraw(DateTimeOffset now)
    {
        (WithdrawnAt, EditedAt) = (now, now);
        (Answers, PulledBetween, Sources, Suspected) = ([], [], [], []);
        Revision++;
    }
}

/// <summary>The answer to one question, as it was written.</summary>
public sealed record Answer(string Question, string Text);

/// <summary>One chat text as it was typed, under the platform's reference of it.</summary>
public sealed record SourceText(string Ref, string Text);
