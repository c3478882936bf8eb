using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using Xunit;

namespace StandupBot.Tests.Conversations;

public sealed class GuestTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact, Trait("Behaviour", "29")]
    public async Task A_guest_who_merely_stands_in_the_list_is_not_asked_and_not_counted()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.JoinAsync("gus", "Gus", MemberRole.Guest);
        await talk.TeamAsync("yard", "Yard", "bo", ["bo", "gus"]);
        await talk.StandupAsync("yard-daily", "yard", "#yard", "09:00");
        await talk.AtAsync("2026-03-02 20:00");
        Assert.DoesNotContain(talk.Hears("gus"), m => m.Kind is MessageKind.Prompt or MessageKind.Reminder);
        Assert.Equal(["bo"], await AskedAsync(talk, "yard-daily/2026-03-02"));
        await talk.TypesAsync("bo", "/standup members Yard");
        Assert.Contains("Gus (guest, not asked)", talk.LastTo("bo").Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Behaviour", "29")]
    public async Task A_guest_whom_the_lead_adds_by_name_is_asked_and_counted_there_and_sees_nothing_else()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals add Wholesale accounts for Bakery");
        await talk.JoinAsync("gus", "Gus", MemberRole.Guest);
        await talk.TypesAsync("bo", "/standup members add @gus", "#bakery");
        Assert.Contains("Gus is a guest here", talk.LastTo("bo").Text, StringComparison.Ordinal);
        await talk.AtAsync("2026-03-02 09:10");
        await talk.TapsAsync("gus", "Answer");
        Assert.DoesNotContain("Wholesale", string.Join('|', talk.FormOf("gus").Fields.OfType<Field.Text>().Select(f => f.Hint)), StringComparison.Ordinal);
        await talk.SubmitsAsync("gus", ("q:progress", "Built the new rack"));
        await talk.AtAsync("2026-03-02 10:00");
        Assert.Contains("1 of 4", talk.Channel("#bakery")[0].Text, StringComparison.Ordinal);
        await talk.TypesAsync("gus", "/goals add Take over");
        Assert.Contains("Guests can answer", talk.LastTo("gus").Text, StringComparison.Ordinal);
        foreach (var command in (string[])["/goals", "/goals show G1", "/goals tree", "/goals score", "/goals blockers", "/goals promises", "/standup history Cleo", "/standup status"])
        {
            await talk.TypesAsync("gus", command);
            Assert.DoesNotContain("Wholesale", talk.LastTo("gus").Text, StringComparison.Ordinal);
        }
    }

    [Fact, Trait("Behaviour", "29"), Trait("Behaviour", "54")]
    public async Task Only_who_manages_the_stand_up_brings_a_guest_in_and_taking_them_out_ends_it()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.JoinAsync("gus", "Gus", MemberRole.Guest);
        await talk.TypesAsync("cleo", "/standup members add @gus", "#bakery");
        await talk.TypesAsync("gus", "/standup join Bakery");
        await talk.AtAsync("2026-03-02 09:10");
        Assert.Equal(["bo", "cleo", "dev"], await AskedAsync(talk, "bakery-daily/2026-03-02"));
        await talk.TypesAsync("bo", "/standup members add @gus", "#bakery");
        await talk.AtAsync("2026-03-03 09:10");
        Assert.Contains("gus", await AskedAsync(talk, "bakery-daily/2026-03-03"));
        await talk.TypesAsync("bo", "/standup members remove @gus", "#bakery");
        await talk.TapsAsync("bo", "Take out");
        await talk.AtAsync("2026-03-04 09:10");
        Assert.DoesNotContain("gus", await AskedAsync(talk, "bakery-daily/2026-03-04"));
    }

    private static async Task<IReadOnlyList<string>> AskedAsync(Conversation talk, string run) =>
        [.. (await talk.LookAsync(db => db.Runs.SingleAsync(r => r.Id == run, Cancellation))).Participants.Select(p => p.MemberId)];
}
