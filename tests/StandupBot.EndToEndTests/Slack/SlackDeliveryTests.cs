using StandupBot.EndToEndTests.Platforms;
using StandupBot.StandIns.Slack.WebApi;
using Xunit;

namespace StandupBot.EndToEndTests.Slack;

/// <summary>What goes out to Slack when Slack is slow, full, or out of reach.</summary>
public sealed class SlackDeliveryTests : SlackTest
{
    [Fact, Trait("Behaviour", "49")]
    public async Task Too_many_requests_are_waited_for_and_every_prompt_comes_once()
    {
        await SetUpAsync();
        Slack.Faults.Plan("chat.postMessage", new Fault.RateLimited(2), new Fault.RateLimited(null), new Fault.Error("internal_error"), new Fault.Status(503));
        Bot.Clock.MoveTo(At(9, 0).AddSeconds(1));
        for (var i = 0; i < 20 && !Prompted(); i++)
        {
            await Task.Delay(500, Cancellation);
            Bot.Clock.Move(TimeSpan.FromSeconds(30));
        }

        await AskAsync();
        foreach (var person in (string[])["Ana", "Bo", "Cleo", "Dev"])
            Assert.Single(await Bot.ReadAsync(person, Place.Direct, Cancellation), m => m.Buttons.Contains("Answer"));

        bool Prompted() => ((string[])["Ana", "Bo", "Cleo", "Dev"]).All(p => Bakery.Read(p, Bakery[p].Direct).Any(m => m.Buttons.Contains("Answer")));
    }

    [Fact]
    public async Task A_post_whose_answer_was_lost_is_found_again_and_not_said_twice()
    {
        await SetUpAsync();
        await AskAsync();
        Slack.Faults.Plan("chat.postMessage", new Fault.AnswerLost());
        await Bot.WriteAsync("Bo", Place.Direct, "Done: signed Cafe Lume", Cancellation);
        for (var i = 0; i < 8; i++)
        {
            await Task.Delay(300, Cancellation);
            Bot.Clock.Move(TimeSpan.FromSeconds(20));
        }

        await Bot.UntilAsync("Cleo", Place.Channel, "1 of 4", Cancellation);
        await Bot.UntilAsync("Cleo", Place.Thread, "signed Cafe Lume", Cancellation);
        Assert.Single(await Bot.ReadAsync("Cleo", Place.Thread, Cancellation), m => m.Text.Contains("signed Cafe Lume", StringComparison.Ordinal));
        Assert.Single(await Bot.ReadAsync("Bo", Place.Direct, Cancellation), m => m.Text.Contains("thank you, noted", StringComparison.Ordinal));
    }

    [Fact, Trait("Behaviour", "34")]
    public async Task An_edit_that_slack_refuses_becomes_a_message_in_the_thread()
    {
        await SetUpAsync();
        await AskAsync();
        var summary = Bakery.Summary();
        Slack.Faults.Plan("chat.update", [.. Enumerable.Repeat(new Fault.Error("edit_window_closed"), 3)]);
        await Bot.WriteAsync("Bo", Place.Direct, "Done: signed Cafe Lume", Cancellation);
        Bot.Clock.Move(TimeSpan.FromMinutes(1));

        await UntilAsync(() => Bakery.Read("Cleo", Bakery.Channel, summary.Ts).Any(m => m.Text.Contains("1 of 4", StringComparison.Ordinal)), "the summary in the thread");
    }

    [Fact]
    public async Task A_form_whose_trigger_is_too_old_is_explained_instead()
    {
        await SetUpAsync();
        await AskAsync();
        var before = (await Bot.ReadAsync("Ana", Place.Direct, Cancellation)).Count;
        var prompt = Bakery.Workspace.Read(Bakery["Ana"].Direct.Id, Bakery["Ana"].User.Id)[^1];
        var old = Bakery.Workspace.NewTrigger(Bakery["Ana"].User.Id);
        Bot.Clock.Move(TimeSpan.FromSeconds(60));
        await Bakery["Ana"].TapAsync(prompt, "Answer", old);

        await UntilAsync(() => Bakery.Read("Ana", Bakery["Ana"].Direct).Count > before, "a word on why no form opened");
        Assert.Null(Bakery.Workspace.TopModal(Bakery["Ana"].User.Id));
        Assert.Empty(Bakery["Ana"].Warnings);
    }

    [Fact]
    public async Task An_ordinary_day_stays_below_every_limit_and_is_answered_in_time()
    {
        await SetUpAsync();
        await AskAsync();
        foreach (var person in (string[])["Bo", "Cleo", "Dev"])
            await Bot.WriteAsync(person, Place.Direct, $"Done: work of {person}\nNext: more of it", Cancellation);
        await Bot.UntilAsync("Ana", Place.Channel, "3 of 4", Cancellation);

        Assert.DoesNotContain(Slack.Calls, call => call.Status == 429);
        Assert.All(Slack.Delivery.Log, entry => Assert.Equal(200, entry.Status));
    }
}
