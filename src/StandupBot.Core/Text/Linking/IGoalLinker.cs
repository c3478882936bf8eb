namespace StandupBot.Core.Text.Linking;

/// <summary>
/// The port behind which goals are found for items: <see cref="LexicalLinker"/> needs nothing, an embedding or chat model may
/// stand here instead. A linker suggests; rules and people decide.
/// </summary>
public interface IGoalLinker
{
    /// <summary>One sentence for the owner when today's lines were linked without the model that was set; else null.</summary>
    string? Trouble { get; }

    /// <summary>One suggestion for each item, in the order of the items.</summary>
    ValueTask<IReadOnlyList<LinkSuggestion>> SuggestAsync(GoalCatalogue goals, IReadOnlyList<ItemToLink> items, CancellationToken cancellation);
}

/// <summary>An item's words and what else speaks for a goal.</summary>
public sealed record ItemToLink(string Text, LinkEvidence Evidence);
