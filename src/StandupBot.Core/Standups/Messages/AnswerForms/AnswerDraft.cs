namespace StandupBot.Core.Standups.Messages.AnswerForms;

/// <summary>A form's answers, typed.</summary>
public sealed record AnswerDraft
{
    public IReadOnlyList<CarriedAnswer> Carried { get; init; } = [];

    /// <summary>New lines of progress (done or going on) and plan, in the order in which they stand in the form.</summary>
    public IReadOnlyList<DraftItem> Items { get; init; } = [];

    /// <summary>Roadblocks known before: true for still in the way, false for solved.</summary>
    public IReadOnlyDictionary<string, bool> Known { get; init; } = new Dictionary<string, bool>();

    /// <summary>New roadblocks.</summary>
    public IReadOnlyList<DraftRoadblock> Roadblocks { get; init; } = [];

    public IReadOnlyList<DraftMention> Heard { get; init; } = [];

    /// <summary>Confidence 1-10 by goal id.</summary>
    public IReadOnlyDictionary<string, int> Confidence { get; init; } = new Dictionary<string, int>();

    /// <summary>The team's own and the focus question: question id and text.</summary>
    public IReadOnlyList<Answer> Answers { get; init; } = [];

    public IEnumerable<string> Solved => Known.Where(k => !k.Value).Select(k => k.Key);

    /// <summary>The answers as a check-in keeps them. Solved roadblocks and confidence are kept elsewhere.</summary>
    /// <param name="carried">The items that the form offered.</param>
    /// <param name="roadblocks">The member's open roadblocks that the form offered.</param>
    public CheckInDraft ToCheckIn(IReadOnlyList<CarriedItem> carried, IReadOnlyList<OwnRoadblock> roadblocks) => new()
    {
        Items = [.. Carried.Where(c => c.Outcome != CarryOutcome.Dropped).Select(c => c.ToItem(carried)).OfType<DraftItem>(), .. Items],
        Roadblocks =
        [
            .. roadblocks.Where(r => Known.GetValueOrDefault(r.Id)).Select(r => new DraftRoadblock(r.Id, r.Text, UnblockerId: r.UnblockerId)),
            .. Carried.Where(c => c.Outcome == CarryOutcome.Blocked).Select(c => c.ToItem(carried)).OfType<DraftItem>()
                .Select(item => new DraftRoadblock(null, item.Text, ObjectiveId: item.ObjectiveId)),
            .. Roadblocks,
        ],
        Heard = Heard,
        Answers = Answers,
    };
}

/// <summary>What became of an item of last time.</summary>
/// <param name="Link">Unknown where the form did not ask, because the item has its goal.</param>
public sealed record CarriedAnswer(string Ref, CarryOutcome Outcome, ItemLink Link = ItemLink.Unknown, string? ObjectiveId = null)
{
    /// <summary>The line of work that it is today; null when the form did not offer such an item.</summary>
    internal DraftItem? ToItem(IReadOnlyList<CarriedItem> offered)
    {
        if (offered.FirstOrDefault(o => o.Ref == Ref) is not { } item)
            return null;
        var (link, goal) = (Link, item) switch
        {
            (not ItemLink.Unknown, _) => (Link, ObjectiveId),
            (_, { Goal: { } known }) => (ItemLink.Linked, known.Id),
            (_, { BusinessAsUsual: true }) => (ItemLink.BusinessAsUsual, null),
            _ => (ItemLink.Unlinked, (string?)null),
        };
        return new DraftItem(item.Text, Outcome == CarryOutcome.Done ? ItemState.Done : ItemState.Doing, link, goal);
    }
}

/// <summary>What a submission came to.</summary>
public abstract record AnswerReading
{
    private AnswerReading() { }

    public sealed record Read(AnswerDraft Draft) : AnswerReading;

    /// <summary>The form stays open; each sentence says what to do at its field.</summary>
    public sealed record Refused(IReadOnlyDictionary<string, string> ByField) : AnswerReading;
}
