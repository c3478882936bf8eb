using Microsoft.EntityFrameworkCore;
using StandupBot.Storage.Archives;
using StandupBot.Tests.Conversations;
using Xunit;

namespace StandupBot.Tests.Storage.Archives;

public sealed class ArchiveTablesTests
{
    [Fact]
    public async Task Every_kind_of_row_is_exported_or_left_out_on_purpose()
    {
        await using var talk = await Conversation.EmptyHouseAsync();
        var all = await talk.LookAsync(db => Task.FromResult(db.Model.GetEntityTypes().Select(e => e.ClrType).ToList()));
        Assert.Empty(all.Except(ArchiveTables.Kept).Except(ArchiveTables.LeftOut.Keys).Select(t => $"{t.Name}: add it to ArchiveTables"));
        Assert.Empty(ArchiveTables.Kept.Intersect(ArchiveTables.LeftOut.Keys));
    }

    [Fact]
    public async Task What_others_refer_to_comes_before_them()
    {
        await using var talk = await Conversation.EmptyHouseAsync();
        var order = ArchiveTables.Kept.ToList();
        var references = await talk.LookAsync(db => Task.FromResult(db.Model.GetEntityTypes()
            .SelectMany(e => e.GetForeignKeys()).Select(f => (From: f.DeclaringEntityType.ClrType, To: f.PrincipalEntityType.ClrType)).ToList()));
        Assert.NotEmpty(references);
        Assert.All(references, r => Assert.True(order.IndexOf(r.To) < order.IndexOf(r.From), $"{r.To.Name} before {r.From.Name}"));
    }

    [Fact]
    public async Task Every_column_beside_the_numbers_that_the_database_gives_out_is_in_the_archive()
    {
        await using var talk = await Conversation.EmptyHouseAsync();
        var left = await talk.LookAsync(db => Task.FromResult(ArchiveTables.Of(db)
            .SelectMany(t => t.Entity.GetProperties().Select(p => p.Name).Except(t.Columns.Select(c => c.Name)).Select(name => name)).Distinct().Order().ToList()));
        Assert.Equal(["Id", "Sequence"], left);
    }
}
