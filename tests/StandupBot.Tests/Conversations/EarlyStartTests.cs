using StandupBot.Core.Chat;
using Xunit;

namespace StandupBot.Tests.Conversations;

public sealed class EarlyStartTests
{
    [Fact, Trait("Behaviour", "12")]
    public async Task An_early_manual_start_uses_up_that_occurrence()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.AtAsync("2026-03-02 08:30");
        await talk.TypesAsync("bo", "/standup now", "#bakery");
        await talk.AtAsync("2026-03-02 18:00");
        Assert.Single(talk.Channel("#bakery"));
        Assert.Single(talk.Hears("cleo"), m => m.Kind == MessageKind.Prompt);
        await talk.AtAsync("2026-03-03 10:00");
        Assert.Equal(2, talk.Channel("#bakery").Count);
    }

    [Fact, Trait("Behaviour", "12")]
    public async Task A_second_start_on_the_same_day_is_refused_with_the_reason()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/standup now Bakery");
        await talk.TypesAsync("bo", "/standup now Bakery");
        Assert.Contains("already been started", talk.LastTo("bo").Text, StringComparison.Ordinal);
        Assert.Single(talk.Channel("#bakery"));
    }

    [Fact, Trait("Behaviour", "54")]
    public async Task Only_whoever_manages_a_stand_up_starts_it()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("cleo", "/standup now Bakery");
        Assert.Contains("Bo (who leads Bakery)", talk.LastTo("cleo").Text, StringComparison.Ordinal);
        Assert.Empty(talk.Channel("#bakery"));
    }
}
