using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using StandupBot.Core.Delivery;
using StandupBot.Core.Standups;
using StandupBot.Features;
using StandupBot.Features.Directory;
using StandupBot.Features.Standups;
using Xunit;

namespace StandupBot.Tests.Conversations;

public sealed class DeliveryTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact, Trait("Behaviour", "45")]
    public async Task An_answer_is_kept_before_it_is_acknowledged_and_waits_for_no_message()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.AtAsync("2026-03-02 09:10");
        talk.Platform.Instead = _ => new DeliveryResult.TryLater(TimeSpan.FromHours(1), "down");
        await talk.SaysAsync("cleo", "Baked the rye bread");
        Assert.Equal(1, await talk.LookAsync(db => db.CheckIns.CountAsync(Cancellation)));
        Assert.Contains(await talk.LookAsync(db => db.Outbox.ToListAsync(Cancellation)), m => m.State == OutboxState.Pending);
    }

    [Fact, Trait("Behaviour", "46"), Trait("Behaviour", "48")]
    public async Task A_channel_that_is_gone_pauses_its_stand_up_and_its_lead_is_told_once()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        talk.Platform.Instead = m => m.To is Destination.Channel { ChannelId: "#bakery" } ? new DeliveryResult.Unreachable("the channel is archived") : null;
        await talk.AtAsync("2026-03-02 09:10");
        Assert.Equal(StandupState.Paused, await talk.LookAsync(db => db.Standups.Where(s => s.Id == "bakery-daily").Select(s => s.State).SingleAsync(Cancellation)));
        Assert.Contains("/standup edit", Assert.Single(talk.Hears("bo"), m => m.Kind == MessageKind.Notice).Text, StringComparison.Ordinal);
        await talk.RestartAsync();
        await talk.AtAsync("2026-03-03 10:00");
        Assert.Single(talk.Hears("bo"), m => m.Kind == MessageKind.Notice);
        Assert.Equal(2, talk.Channel("#shop").Count);
    }

    [Fact, Trait("Behaviour", "46")]
    public async Task A_person_who_cannot_be_reached_is_not_missed_and_is_told_to_the_owner()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        talk.Platform.Instead = m => m.To is Destination.Direct { MemberId: "dev" } ? new DeliveryResult.Unreachable("the bot was blocked") : null;
        await talk.AtAsync("2026-03-02 09:10");
        await talk.SaysAsync("bo", "Baked the rye bread");
        await talk.SaysAsync("cleo", "Packed the rye bread");
        await talk.AtAsync("2026-03-02 18:00");
        Assert.Contains("both answered", talk.Channel("#bakery")[0].Text, StringComparison.Ordinal);
        Assert.Contains("Dev", talk.Hears("ana").Single(m => m.Kind == MessageKind.Digest).Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Behaviour", "47")]
    public async Task After_an_uninstall_nothing_is_sent_though_no_call_had_failed_and_an_installation_brings_it_all_back()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        var asked = 0;
        talk.Platform.Instead = _ => { asked++; return null; };
        await talk.WithAsync<DirectoryDesk>(async (_, work) => (await work.Db.Installations.SingleAsync(Cancellation)).Deactivate());
        await talk.AtAsync("2026-03-02 18:00");
        Assert.Equal(0, asked);
        await talk.WithAsync<DirectoryDesk>(async (_, work) => (await work.Db.Installations.SingleAsync(Cancellation)).Activate());
        await talk.AtAsync("2026-03-03 09:00");
        Assert.Single(talk.Channel("#bakery"));
    }

    [Fact, Trait("Behaviour", "49")]
    public async Task Told_to_wait_it_waits_that_long_keeps_the_order_and_holds_up_nobody_else()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        List<DateTimeOffset> tries = [];
        talk.Platform.Instead = m =>
        {
            if (m.To is not Destination.Channel { ChannelId: "#bakery" })
                return null;
            tries.Add(talk.Now);
            return tries.Count == 1 ? new DeliveryResult.TryLater(TimeSpan.FromSeconds(90), "429") : null;
        };
        await talk.AtAsync("2026-03-02 09:00");
        Assert.Empty(talk.Channel("#bakery"));
        Assert.Single(talk.Hears("cleo"), m => m.Kind == MessageKind.Prompt);
        await talk.AtAsync("2026-03-02 09:01");
        Assert.Single(tries);
        await talk.AtAsync("2026-03-02 09:02");
        Assert.Single(talk.Channel("#bakery"));
        Assert.Single(talk.Hears("cleo"), m => m.Kind == MessageKind.Prompt);
    }

    [Fact, Trait("Behaviour", "50")]
    public async Task A_message_that_an_adapter_stumbles_over_holds_up_no_other()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        talk.Platform.Instead = m => m.To is Destination.Channel { ChannelId: "#bakery" } ? throw new InvalidOperationException("cannot be drawn") : null;
        await talk.AtAsync("2026-03-02 09:40");
        Assert.Empty(talk.Channel("#bakery"));
        Assert.Single(talk.Channel("#shop"));
        Assert.Single(talk.Hears("cleo"), m => m.Kind == MessageKind.Prompt);
        talk.Platform.Instead = null;
        await talk.AtAsync("2026-03-02 11:00");
        Assert.Single(talk.Channel("#bakery"));
    }

    [Fact, Trait("Behaviour", "11")]
    public async Task A_host_that_dies_between_claiming_and_posting_leaves_one_post_to_the_next_one()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.DownUntilAsync("2026-03-02 09:00");
        await talk.WithAsync<AdvanceStandup>(s => s.HandleAsync("bakery-daily", Cancellation));
        await talk.WithAsync<UnitOfWork>(async (_, work) => (await work.Db.Outbox.ToListAsync(Cancellation)).ForEach(m => m.Lease(talk.Now.AddSeconds(30))));
        await talk.DeliverAsync();
        Assert.Empty(talk.Channel("#bakery"));
        await talk.AtAsync("2026-03-02 09:05");
        Assert.Single(talk.Channel("#bakery"));
        Assert.Single(talk.Hears("cleo"), m => m.Kind == MessageKind.Prompt);
    }

    [Fact, Trait("Behaviour", "53")]
    public async Task Digest_and_weekly_review_of_one_company_know_nothing_of_another()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.WithAsync<DirectoryDesk>((desk, work) =>
        {
            desk.Found("rival", "Rival", "zoe", "Europe/Lisbon", "local", "elsewhere");
            desk.Join("rival", "elsewhere", "zoe", "Zoe", null, MemberRole.Owner);
            return Task.CompletedTask;
        });
        await talk.RestartAsync();
        await talk.TypesAsync("ana", "/goals add Wholesale accounts");
        await talk.AtAsync("2026-03-02 09:10");
        await talk.SaysAsync("cleo", "Baked the rye bread\nBlockers: Oven 2 is down");
        await talk.AtAsync("2026-03-09 18:00");
        Assert.Contains(talk.Hears("ana"), m => m.Kind == MessageKind.Weekly);
        Assert.Contains(talk.Hears("zoe"), m => m.Kind == MessageKind.Weekly);
        Assert.All(talk.Hears("zoe"), m => Assert.All((string[])["Wholesale", "Bakery", "Oven", "Cleo", "Acme"], word => Assert.DoesNotContain(word, m.Text, StringComparison.Ordinal)));
    }
}
