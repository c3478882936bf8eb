namespace StandupBot.Core.Standups;

/// <summary>One line of work in a check-in.</summary>
public sealed class Item
{
    public required string CheckInId { get; init; }

    /// <summary>From 0, in the order in which they were written.</summary>
    public required int Index { get; init; }

    public required string CompanyId { get; init; }
    public required string StandupId { get; init; }
    public required string TeamId { get; init; }
    public required string MemberId { get; init; }
    public required DateOnly Date { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string Text { get; set; }
    public required ItemState State { get; set; }
    public string? Ticket { get; set; }
    public ItemLink Link { get; private set; }
    public string? ObjectiveId { get; private set; }

    /// <summary>The goal that the linker suggests while <see cref="Link"/> is Unknown.</summary>
    public string? SuggestedObjectiveId { get; private set; }

    /// <summary>How the same thing is named everywhere: "standup/date/member/index".</summary>
    public string Ref => $"{CheckInId}/{Index}";

    /// <summary>Takes over what a draft says, link included.</summary>
    public void Take(DraftItem draft)
    {
        (Text, State, Ticket) = (draft.Text, draft.State, draft.Ticket);
        switch (draft)
        {
            case { Link: ItemLink.Linked, ObjectiveId: { } goal }: LinkTo(goal); break;
            case { Link: ItemLink.Unknown, ObjectiveId: { } guess }: Suggest(guess); break;
            case { Link: ItemLink.BusinessAsUsual }: MarkBusinessAsUsual(); break;
            default: Unlink(); break;
        }
    }

    public void LinkTo(string objectiveId) => (Link, ObjectiveId, SuggestedObjectiveId) = (ItemLink.Linked, objectiveId, null);

    public void Suggest(string objectiveId) => (Link, ObjectiveId, SuggestedObjectiveId) = (ItemLink.Unknown, null, objectiveId);

    public void Unlink() => (Link, ObjectiveId, SuggestedObjectiveId) = (ItemLink.Unlinked, null, null);

    public void MarkBusinessAsUsual() => (Link, ObjectiveId, SuggestedObjectiveId) = (ItemLink.BusinessAsUsual, null, null);
}
