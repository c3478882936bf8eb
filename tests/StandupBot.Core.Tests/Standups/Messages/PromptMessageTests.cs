using StandupBot.Core.Chat;
using StandupBot.Core.Standups.Messages;

namespace StandupBot.Core.Tests.Standups.Messages;

public sealed class PromptMessageTests
{
    private static readonly PromptView Prompt = new()
    {
        Run = LumeBakery.Run, MemberId = "cleo",
        Planned = [new("bakery/2026-03-02/cleo/1", "Order labels for the leather care line", LumeBakery.Leather), new("bakery/2026-03-02/cleo/2", "Tidy the store room")],
        Roadblocks = [new("r1", "Returns policy is not decided", 3, "dev")],
        WaitingForYou = [new("r2", "ana", "photos for the price list", 1)],
    };

    [Fact]
    [Trait("Behaviour", "24")]
    public void A_prompt_names_its_team_and_asks_with_one_tap() =>
        Snapshots.Match(PromptMessage.Compose(Prompt, LumeBakery.Names), "prompt");

    [Fact]
    public void A_first_prompt_says_who_sees_the_answers() =>
        Snapshots.Match(PromptMessage.Compose(new PromptView { Run = LumeBakery.Run, MemberId = "cleo", First = true }, LumeBakery.Names), "prompt-first");

    [Fact]
    public void A_tap_on_an_item_is_seen_at_the_item() =>
        Snapshots.Match(PromptMessage.Compose(
            Prompt with
            {
                Planned = [Prompt.Planned[0] with { Outcome = CarryOutcome.Done }, Prompt.Planned[1]],
                Roadblocks = [Prompt.Roadblocks[0] with { Still = false }],
            }, LumeBakery.Names), "prompt-tapped");

    [Fact]
    public void An_answered_prompt_offers_to_change_the_answer() =>
        Snapshots.Match(PromptMessage.Compose(Prompt with { Answered = true }, LumeBakery.Names), "prompt-answered");

    [Fact]
    public void A_skipped_prompt_can_be_taken_back() =>
        Snapshots.Match(PromptMessage.Compose(Prompt with { Skipped = true }, LumeBakery.Names), "prompt-skipped");

    [Fact]
    public void Fifty_planned_items_do_not_fill_the_chat()
    {
        var message = PromptMessage.Compose(
            Prompt with { Planned = [.. Enumerable.Range(0, 50).Select(i => new CarriedItem($"i{i}", $"Item {i}"))] }, LumeBakery.Names);

        Assert.Equal(PromptMessage.MostItems, message.Blocks.OfType<Block.Row>().Count(r => r.Buttons.Count == 4));
        Assert.Contains(message.Blocks.OfType<Block.Context>(), c => c.Text.Plain().Contains("44 more", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Behaviour", "17")]
    public void Every_time_shown_names_its_zone()
    {
        var overnight = LumeBakery.Run with { Until = LumeBakery.At(LumeBakery.Tuesday.AddDays(1), 10, 0) };

        var message = PromptMessage.Compose(Prompt with { Run = overnight }, LumeBakery.Names);

        Assert.Contains("until Wed 4 March, 10:00 (Europe/Lisbon)", message.Text, StringComparison.Ordinal);
    }
}
