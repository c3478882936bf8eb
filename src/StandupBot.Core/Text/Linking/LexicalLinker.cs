namespace StandupBot.Core.Text.Linking;

/// <summary>The default linker: words and parts of words, no model file, no network.</summary>
public sealed class LexicalLinker : IGoalLinker
{
    public string? Trouble => null;

    public ValueTask<IReadOnlyList<LinkSuggestion>> SuggestAsync(GoalCatalogue goals, IReadOnlyList<ItemToLink> items, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(goals);
        ArgumentNullException.ThrowIfNull(items);
        cancellation.ThrowIfCancellationRequested();
        return ValueTask.FromResult<IReadOnlyList<LinkSuggestion>>([.. items.Select(i => goals.Lexical.Suggest(i.Text, i.Evidence))]);
    }
}
