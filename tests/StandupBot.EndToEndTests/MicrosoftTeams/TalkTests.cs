using StandupBot.StandIns.MicrosoftTeams;
using Xunit;

namespace StandupBot.EndToEndTests.MicrosoftTeams;

/// <summary>How people talk with the bot: commands with and without slash and mention, dialogs, message extension.</summary>
public sealed class TalkTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("goals")]
    [InlineData("/goals")]
    [InlineData("Goals")]
    public async Task A_command_in_the_chat_needs_neither_slash_nor_mention(string typed)
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.SetUpAsync();
        await bakery.Ana.SaysAsync("goals add Twenty wholesale accounts by 30 June", Cancellation);
        await bakery.SeesAsync(bakery.Ana.Chat, "G1");
        await bakery.Ana.SaysAsync(typed, Cancellation);
        var answer = await bakery.SeesAsync(bakery.Ana.Chat, m => m.Text.Contains("Twenty wholesale accounts", StringComparison.Ordinal) && m.Buttons.Contains("Add a goal"), "the list");
        Assert.NotEmpty(answer.Buttons);
    }

    [Fact]
    public async Task A_command_in_a_channel_is_answered_in_the_persons_own_chat_and_seen_by_nobody_else()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.SetUpAsync();
        var before = bakery.Channel.FromBot.Count;
        await bakery.Bo.TellsBotAsync(bakery.Channel, "/standup status", null, Cancellation);
        await bakery.SeesAsync(bakery.Bo.Chat, "Bakery");
        Assert.Equal(before, bakery.Channel.FromBot.Count);
    }

    [Fact]
    public async Task A_word_that_is_no_command_is_answered_with_help_where_the_bot_was_mentioned()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.SetUpAsync();
        await bakery.Bo.TellsBotAsync(bakery.Channel, "goals frobnicate", null, Cancellation);
        var help = await bakery.SeesAsync(bakery.Bo.Chat, "frobnicate");
        Assert.NotEmpty(help.Buttons);
    }

    [Fact]
    public async Task A_dialog_is_opened_filled_in_and_taken_and_the_summary_changes_in_place()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.SetUpAsync();
        await bakery.MorningAsync();
        var summary = bakery.Channel.FromBot[^1];
        await bakery.Cleo.TapsAsync(await bakery.PromptAsync(bakery.Cleo), "Answer", Cancellation);
        var dialog = bakery.Cleo.Dialog!;
        Assert.Equal("Your stand-up", dialog.Title);
        var first = (string)Cards.Inputs(dialog.Card).First()["id"]!;
        var sent = await bakery.Cleo.SubmitsAsync(Cancellation, (first, "Labelled the new shelf in Łódź"));
        Assert.Null(sent.Error);
        Assert.Null(bakery.Cleo.Dialog);
        await bakery.SeesAsync(bakery.Channel, "1 of 4");
        Assert.Same(summary, bakery.Channel.FromBot.Last(m => m.ThreadOf is null));
        Assert.True(summary.Edits > 0);
        await Bakery.UntilAsync(() => bakery.Channel.Thread(summary).Any(m => m.Text.Contains("Łódź", StringComparison.Ordinal)), () => "no answer in the thread");
    }

    [Fact, Trait("Behaviour", "36")]
    public async Task A_form_with_nothing_in_it_comes_back_with_the_reason()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.SetUpAsync();
        await bakery.MorningAsync();
        await bakery.Cleo.TapsAsync(await bakery.PromptAsync(bakery.Cleo), "Answer", Cancellation);
        var outcome = await bakery.Cleo.SubmitsAsync(Cancellation, ((string)Cards.Inputs(bakery.Cleo.Dialog!.Card).First()["id"]!, "   "));
        Assert.NotNull(outcome.Dialog);
        Assert.NotEmpty(Cards.Warnings(outcome.Dialog.Card));
    }

    [Fact, Trait("Behaviour", "41")]
    public async Task A_double_click_on_a_button_has_one_effect()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.SetUpAsync();
        await bakery.MorningAsync();
        var prompt = await bakery.PromptAsync(bakery.Dev);
        var outcomes = await Task.WhenAll(
            bakery.Dev.TapsAsync(prompt, "Skip today", Cancellation), bakery.Dev.TapsAsync(prompt, "Skip today", Cancellation));
        Assert.All(outcomes, o => Assert.Null(o.Error));
        await Bakery.UntilAsync(() => prompt.Edits > 0, () => prompt.Text);
    }

    [Fact]
    public async Task A_message_becomes_a_roadblock_by_the_message_extension()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.SetUpAsync();
        var said = await bakery.Cleo.SaysAsync(bakery.Channel, "The oven is down again & nobody knows why", null, mentionsBot: false, Cancellation);
        var opened = await bakery.Bo.UsesAsync("makeRoadblock", said, Cancellation);
        Assert.Equal("The oven is down again & nobody knows why", Cards.Filled(opened.Dialog!.Card, []).First().Value);
        var who = Cards.Inputs(opened.Dialog.Card).First(i => Cards.Meant(i, "Dev Patel") != "Dev Patel");
        await bakery.Bo.SubmitsAsync(Cancellation, ((string)who["id"]!, Cards.Meant(who, "Dev Patel")));
        await bakery.SeesAsync(bakery.Bo.Chat, "In the way: The oven is down again & nobody knows why");
        await bakery.SeesAsync(bakery.Dev.Chat, "Bo Lind asks you to clear this");
    }

    [Fact, Trait("Behaviour", "31")]
    public async Task An_edited_answer_replaces_the_first_one()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.SetUpAsync();
        await bakery.MorningAsync();
        var said = await bakery.Bo.SaysAsync("Done: signed Cafe Lume", Cancellation);
        var summary = await bakery.SeesAsync(bakery.Channel, "1 of 4");
        await bakery.Bo.EditsAsync(said, "Done: signed Cafe Nero", Cancellation);
        await Bakery.UntilAsync(() => bakery.Channel.Thread(summary).Any(m => m.Text.Contains("Cafe Nero", StringComparison.Ordinal)), () => string.Join(" || ", bakery.Channel.Thread(summary)));
        await bakery.Bo.DeletesAsync(said, Cancellation);
        await bakery.SeesAsync(bakery.Bo.Chat, "withdrawn");
    }
}
