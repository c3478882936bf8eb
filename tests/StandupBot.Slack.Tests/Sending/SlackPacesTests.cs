using StandupBot.Core.Chat;
using StandupBot.Core.Delivery;

namespace StandupBot.Slack.Tests.Sending;

public sealed class SlackPacesTests : IDisposable
{
    private readonly Adapter adapter = new();

    public void Dispose() => adapter.Dispose();

    [Fact]
    public void A_channel_takes_a_message_a_second_and_a_workspace_some_hundreds_a_minute() => Assert.Equal(
        [new Pace("slack-T1/C1", 3, TimeSpan.FromSeconds(1)), new Pace("slack-T1/chat.postMessage", 5, TimeSpan.FromSeconds(0.3))],
        Paces(new Destination.Channel("C1")));

    [Fact]
    public void A_thread_shares_the_limit_of_its_channel() =>
        Assert.Equal(Paces(new Destination.Channel("C1")), Paces(new Destination.Thread("C1", "root")));

    [Fact]
    public void Edits_and_private_answers_have_limits_of_their_own()
    {
        Assert.Equal([new Pace("slack-T1/chat.update", 5, TimeSpan.FromSeconds(1.2))], Paces(new Destination.Channel("C1"), "C1:1.1"));
        Assert.Equal([new Pace("slack-T1/chat.postEphemeral", 5, TimeSpan.FromSeconds(0.6))], Paces(new Destination.Private("C1", "m")));
    }

    private IReadOnlyList<Pace> Paces(Destination to, string? edits = null) =>
        adapter.Platform.PacesOf(new OutboundMessage("m", "slack-T1", MessageKind.Notice, to, Message.Of("x"), edits, null));
}
