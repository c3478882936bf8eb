using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using StandupBot.Core.Objectives;
using StandupBot.Features.Directory;
using Xunit;

namespace StandupBot.Tests.Conversations;

public sealed class PermissionTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact, Trait("Behaviour", "53")]
    public async Task Nothing_of_another_company_can_be_named_seen_or_changed()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals add Wholesale accounts");
        await talk.WithAsync<DirectoryDesk>((desk, work) =>
        {
            desk.Found("rival", "Rival", "zoe", "Europe/Lisbon", "local", "elsewhere");
            desk.Join("rival", "elsewhere", "zoe", "Zoe", null, MemberRole.Owner);
            return Task.CompletedTask;
        });
        foreach (var command in new[] { "show G1", "drop G1 why", "tree", "owner G1 Bo" })
            await talk.HandAsync(new Inbound.Command($"rival-{command}", "elsewhere", "zoe", talk.Now, null, "goals", command, null));
        Assert.All(talk.Hears("zoe"), m => Assert.DoesNotContain("Wholesale", m.Text, StringComparison.Ordinal));
        await talk.HandAsync(new Inbound.Action("rival-tap", "elsewhere", "zoe", talk.Now, null, null, "goal.take", "acme%2FG1", null));
        Assert.Equal("bo", await talk.LookAsync(async db => (await db.Objectives.SingleAsync(Cancellation)).Terms.OwnerId));
    }

    [Theory, Trait("Behaviour", "54")]
    [InlineData("/goals done G1")]
    [InlineData("/goals pause G1")]
    [InlineData("/goals priority G1 high")]
    [InlineData("/goals owner G1 me")]
    [InlineData("/goals drop G1 because")]
    [InlineData("/goals update G1 90%")]
    public async Task Permission_is_checked_before_anything_changes(string command)
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals add Wholesale accounts");
        await talk.TypesAsync("gil", command);
        var goal = await talk.LookAsync(db => db.Objectives.Include(o => o.Edits).Include(o => o.Reports).SingleAsync(Cancellation));
        Assert.Empty(goal.Edits);
        Assert.Empty(goal.Reports);
        Assert.Equal(ObjectiveStatus.Active, goal.Terms.Status);
    }

    [Fact, Trait("Behaviour", "55")]
    public async Task Ids_that_come_from_a_client_are_authorised_again()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals add Wholesale accounts");
        await talk.AtAsync("2026-03-02 09:10");
        await talk.SaysAsync("cleo", "Baked the rye bread");
        var reference = await talk.LookAsync(async db => (await db.Items.SingleAsync(Cancellation)).Ref);
        await talk.TapsAsync("gil", new Button("link.yes", $"{Uri.EscapeDataString(reference)}|acme%2FG1", "Yes"));
        await talk.TapsAsync("gil", new Button("command.confirmed", "/goals drop G1 because", "Drop it"));
        await talk.TapsAsync("gil", new Button("standup.answer", "bakery-daily%2F2026-03-02", "Answer"));
        await talk.TapsAsync("gil", new Button("standup.now", "bakery-daily", "Now"));
        var item = await talk.LookAsync(db => db.Items.SingleAsync(Cancellation));
        Assert.NotEqual("acme/G1", item.ObjectiveId);
        Assert.Equal(ObjectiveStatus.Active, await talk.LookAsync(async db => (await db.Objectives.SingleAsync(Cancellation)).Terms.Status));
    }

    [Fact, Trait("Behaviour", "55")]
    public async Task A_form_sent_for_a_goal_of_others_changes_nothing()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals add Wholesale accounts");
        await talk.HandAsync(new Inbound.Submission("forged", Conversation.Place, "gil", talk.Now, "goals.terms", "G1", new Dictionary<string, IReadOnlyList<string>> { ["title"] = ["Mine now"] }));
        Assert.Equal("Wholesale accounts", await talk.LookAsync(async db => (await db.Objectives.SingleAsync(Cancellation)).Terms.Title));
    }

    [Fact, Trait("Behaviour", "54")]
    public async Task Only_the_person_who_acted_takes_it_back()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals add Wholesale accounts");
        await talk.TypesAsync("bo", "/goals pause G1");
        var undo = talk.LastTo("bo").Buttons.Single(b => b.Label == "Undo");
        await talk.TapsAsync("cleo", undo);
        Assert.Equal(ObjectiveStatus.Paused, await talk.LookAsync(async db => (await db.Objectives.SingleAsync(Cancellation)).Terms.Status));
    }

    [Fact, Trait("Behaviour", "54")]
    public async Task A_remark_of_another_team_in_the_thread_is_no_answer()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.AtAsync("2026-03-02 09:10");
        await talk.SaysAsync("gil", "Well done, all of you", channel: "#bakery", thread: talk.Channel("#bakery")[0].Ref);
        Assert.Equal(0, await talk.LookAsync(db => db.CheckIns.CountAsync(Cancellation)));
        await talk.SaysAsync("cleo", "Baked the rye bread", channel: "#bakery", thread: talk.Channel("#bakery")[0].Ref);
        Assert.Equal("cleo", await talk.LookAsync(db => db.CheckIns.Select(c => c.MemberId).SingleAsync(Cancellation)));
    }
}
