using Microsoft.Extensions.DependencyInjection;
using StandupBot.Web.Slack;
using Xunit;

namespace StandupBot.EndToEndTests.Slack;

/// <summary>doctor against a Slack that answers: it is silent when all is well, and names what is to be done when it is not.</summary>
public sealed class SlackDoctorTests : SlackTest
{
    private protected override bool Sockets => true;

    [Fact]
    public async Task All_is_well()
    {
        await SetUpAsync();
        Assert.Empty(await TroublesAsync());
    }

    [Fact]
    public async Task An_archived_channel_and_a_dead_token_are_named_with_what_to_do()
    {
        await SetUpAsync();
        Bakery.Channel.Archived = true;
        Assert.Contains("#bakery, which is archived", Assert.Single(await TroublesAsync()), StringComparison.Ordinal);

        Bakery.Workspace.Tokens.ForEach(t => t.Revoked = true);
        Assert.Contains(await TroublesAsync(), trouble => trouble.Contains("Slack:BotToken: Slack does not take the token (token_revoked)", StringComparison.Ordinal));
    }

    private Task<IReadOnlyList<string>> TroublesAsync() => Bakery.Bot.Services.GetRequiredService<SlackDoctor>().TroublesAsync(Cancellation);
}
