using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Features.Directory;
using StandupBot.Tests.Conversations;
using Xunit;

namespace StandupBot.Tests.Privacy;

public sealed class EraseMeTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Asking_says_first_what_it_means_and_does_nothing()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("cleo", "/goals erase me");
        Assert.Contains("cannot be undone", talk.LastTo("cleo").Text, StringComparison.Ordinal);
        Assert.Contains("/goals erase me forever", talk.LastTo("cleo").Text, StringComparison.Ordinal);
        await talk.AtAsync("2026-03-02 08:30");
        Assert.Equal("Cleo", await NameAsync(talk, "cleo"));
    }

    [Theory]
    [InlineData("/goals erase me now")]
    [InlineData("/goals erase me forever please")]
    public async Task Another_word_is_no_yes(string typed)
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("cleo", typed);
        await talk.AtAsync("2026-03-02 08:30");
        Assert.Equal("Cleo", await NameAsync(talk, "cleo"));
    }

    [Fact]
    public async Task Whoever_means_it_is_gone_with_their_words_also_where_others_and_the_bot_said_them()
    {
        await using var talk = await SaidAsync();
        await talk.TypesAsync("cleo", "/goals erase me forever");
        await talk.AtAsync("2026-03-02 10:01");
        Assert.Equal("a former member", await NameAsync(talk, "cleo"));
        var left = await talk.LookAsync(db => EveryText.InAsync(db, Cancellation));
        Assert.Empty(left.Where(t => t.Text.Contains("Cleo", StringComparison.Ordinal) || t.Text.Contains("marzipan", StringComparison.OrdinalIgnoreCase)).Select(t => $"{t.Where}: {t.Text}"));
        Assert.Contains(left, t => t.Where == "Items.Text" && t.Text == "Cleaned the oven with a former member");
        Assert.Equal(2, await talk.LookAsync(db => db.CheckIns.CountAsync(Cancellation)));
    }

    [Fact]
    public async Task Nobody_asks_them_again_and_nothing_that_they_type_is_heard()
    {
        await using var talk = await SaidAsync();
        await talk.TypesAsync("cleo", "/goals erase me forever");
        await talk.AtAsync("2026-03-02 10:01");
        var heard = talk.Hears("cleo").Count;
        await talk.TypesAsync("cleo", "/goals");
        await talk.AtAsync("2026-03-04 18:00");
        Assert.Equal(heard, talk.Hears("cleo").Count);
    }

    [Fact]
    public async Task The_platform_cannot_bring_them_back()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.WithAsync<DirectoryDesk>((desk, _) => Task.FromResult(desk.Join(Conversation.Company, Conversation.Place, "zed", "Zed", null, MemberRole.Member, "U1")));
        await talk.TypesAsync("zed", "/goals erase me forever");
        await talk.AtAsync("2026-03-02 08:01");
        await talk.WithAsync<WorkplaceDesk>(desk => desk.UpdateAsync(Conversation.Place, [new("U1", "Zed", null, Core.Chat.PlatformRole.Member)], Cancellation));
        var zed = await talk.LookAsync(db => db.Members.SingleAsync(m => m.Id == "zed", Cancellation));
        Assert.Equal(("a former member", false), (zed.Name, zed.IsActive));
    }

    [Fact]
    public async Task The_wish_survives_a_restart()
    {
        await using var talk = await SaidAsync();
        await talk.TypesAsync("cleo", "/goals erase me forever");
        await talk.RestartAsync();
        await talk.AtAsync("2026-03-02 17:30");
        Assert.Equal("a former member", await NameAsync(talk, "cleo"));
    }

    [Fact]
    public async Task An_owner_hands_the_company_over_by_going()
    {
        await using var talk = await SaidAsync();
        await talk.TypesAsync("ana", "/goals erase me forever");
        await talk.AtAsync("2026-03-02 10:01");
        Assert.Equal("bo", await talk.LookAsync(db => db.Companies.Select(c => c.OwnerId).SingleAsync(Cancellation)));
    }

    [Fact]
    public async Task The_last_one_is_told_what_to_do_instead()
    {
        await using var talk = await Conversation.EmptyAsync();
        await talk.TypesAsync("ana", "/goals erase me forever");
        Assert.Contains("delete the database", talk.LastTo("ana").Text, StringComparison.Ordinal);
        await talk.AtAsync("2026-03-02 09:00");
        Assert.Equal("Ana", await NameAsync(talk, "ana"));
    }

    private static async Task<Conversation> SaidAsync()
    {
        var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals add Wholesale accounts by 30 June");
        await talk.AtAsync("2026-03-02 09:00");
        await talk.SaysAsync("cleo", "Glazed the marzipan #G1, waiting for marzipan sugar from Dev");
        await talk.SaysAsync("dev", "Cleaned the oven with Cleo");
        await talk.TypesAsync("cleo", "/goals heard marzipan would sell from Lume");
        await talk.TypesAsync("cleo", "/goals update G1 20% marzipan first");
        await talk.AtAsync("2026-03-02 10:00");
        return talk;
    }

    private static Task<string> NameAsync(Conversation talk, string id) => talk.LookAsync(db => db.Members.Where(m => m.Id == id).Select(m => m.Name).SingleAsync(Cancellation));
}
