using StandupBot.Core.External;
using StandupBot.Core.Roadblocks;

namespace StandupBot.Core.Standups;

/// <summary>One member's answers, from wherever they came (form, free text, replay), before they are kept.</summary>
public sealed record CheckInDraft
{
    public IReadOnlyList<DraftItem> Items { get; init; } = [];
    public IReadOnlyList<DraftRoadblock> Roadblocks { get; init; } = [];
    /// <summary>True when the answer says in free text all that is in the way, or that nothing is: what it leaves out is not in the way any more.</summary>
    public bool TellsAllRoadblocks { get; init; }

    public IReadOnlyList<DraftMention> Heard { get; init; } = [];
    public IReadOnlyList<string> PulledBetween { get; init; } = [];

    /// <summary>Other questions and free text, word by word.</summary>
    public IReadOnlyList<Answer> Answers { get; init; } = [];

    /// <summary>Something said may be in the way: asked with one tap, kept only when confirmed.</summary>
    public IReadOnlyList<DraftRoadblock> Suspected { get; init; } = [];

    /// <summary>Nothing at all was said (behaviour 36).</summary>
    public bool IsEmpty =>
        Items.Count == 0 && Roadblocks.Count == 0 && Heard.Count == 0 && PulledBetween.Count == 0 && Answers.Count == 0;
}

/// <summary>One line of work before it is kept.</summary>
/// <param name="ObjectiveId">The goal that it serves when Link is Linked; the suggested one when Link is Unknown.</param>
public sealed record DraftItem(string Text, ItemState State, ItemLink Link, string? ObjectiveId = null, string? Ticket = null);

/// <summary>Something in the way before it is kept. An id that is known carries that roadblock forward.</summary>
/// <param name="Kind">Null: not said. A new one is normal then, and one that is carried forward stays what it was.</param>
public sealed record DraftRoadblock(
    string? Id, string Text, RoadblockKind? Kind = null, string? UnblockerId = null, string? ObjectiveId = null);

/// <summary>Something heard outside before it is kept.</summary>
public sealed record DraftMention(string Text, string? Account, string Theme, MentionKind Kind = MentionKind.Other);
