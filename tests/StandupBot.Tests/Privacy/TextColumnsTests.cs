using StandupBot.Features.Privacy;
using StandupBot.Storage.Archives;
using StandupBot.Tests.Conversations;
using Xunit;

namespace StandupBot.Tests.Privacy;

public sealed class TextColumnsTests
{
    [Fact]
    public async Task Every_text_column_is_said_to_hold_words_or_ids()
    {
        await using var talk = await Conversation.EmptyHouseAsync();
        var columns = await talk.LookAsync(db => Task.FromResult(ArchiveTables.Of(db).SelectMany(t => t.Columns.Where(c => c.IsWords).Select(c => (t.Name, Column: c.Name))).ToList()));
        Assert.Empty(columns.Where(c => !TextColumns.Prose.Contains(c.Column) && !TextColumns.Ids.Contains(c.Column)).Select(c => $"{c.Name}.{c.Column}: add it to TextColumns"));
        Assert.Empty(TextColumns.Prose.Intersect(TextColumns.Ids));
        Assert.Empty(TextColumns.Prose.Except(columns.Select(c => c.Column)));
    }
}
