using System.Text.Json;
using Microsoft.Extensions.Logging;
using StandupBot.Core.Chat;
using StandupBot.Slack.Api;

namespace StandupBot.Slack.Receiving;

/// <summary>What changes around the bot: people, channels, the installation itself. All of it may come twice and in any order.</summary>
internal sealed class WorkspaceEvents(
    IWorkplace workplace, ISlackInstallations installations, ISlackDirectory directory, ILogger<WorkspaceEvents> logger)
{
    public async Task<SlackAnswer> HandleAsync(SlackEvent told, CancellationToken cancellation)
    {
        await TellAsync(told, cancellation);
        return SlackAnswer.Taken;
    }

    private Task TellAsync(SlackEvent told, CancellationToken cancellation) => told.Type switch
    {
        "app_uninstalled" => RemoveAsync(told, cancellation),
        // Tokens of people are not ours; the bot's are.
        "tokens_revoked" => told.Body.Items("tokens", "bot").Any() ? RemoveAsync(told, cancellation) : Task.CompletedTask,
        "team_access_granted" or "team_access_revoked" => ReadSoonAsync(told, new SlackNews.Everything(), cancellation),
        "team_join" or "user_change" => PersonAsync(told, cancellation),
        "member_joined_channel" => ChannelChangedAsync(told, cancellation),
        "member_left_channel" => LeftAsync(told, cancellation),
        "channel_left" or "group_left" => GoneAsync(told, "the bot was removed from it", cancellation),
        "channel_archive" or "group_archive" => GoneAsync(told, "it was archived", cancellation),
        "channel_deleted" or "group_deleted" => GoneAsync(told, "it was deleted", cancellation),
        "channel_unarchive" or "group_unarchive" => ChannelChangedAsync(told, cancellation),
        "channel_rename" or "group_rename" => RenamedAsync(told, cancellation),
        _ => Ignore(told),
    };

    private async Task RemoveAsync(SlackEvent told, CancellationToken cancellation)
    {
        var installation = told.Installation;
        // News of an earlier installation that comes late says nothing about this one.
        if (told.At is { } at && at.AddSeconds(1) < installation.InstalledAt)
            return;
        // One workspace fewer in an organisation's installation: what is left is read again.
        if (installation.TeamId is null && told.Envelope.Text("team_id") is not null)
        {
            await ReadSoonAsync(told, new SlackNews.Everything(), cancellation);
            return;
        }

        await workplace.DisconnectAsync(installation.Id, cancellation);
        await installations.ForgetAsync(installation.Id, cancellation);
        ReceivingLog.Removed(logger, installation.Id);
    }

    private async Task PersonAsync(SlackEvent told, CancellationToken cancellation)
    {
        if (UserOf(told.Body) is not { } user || SlackPeople.Of(user, told.Installation) is not { } person)
            return;
        // A change of somebody who never had to do with the bot makes no member of them.
        if (told.Type == "user_change" && !(await directory.NamesAsync(told.Installation.Id, [person.PlatformId], cancellation)).ContainsKey(person.PlatformId))
            return;
        await workplace.UpdateAsync(told.Installation.Id, [person], cancellation);
    }

    private Task LeftAsync(SlackEvent told, CancellationToken cancellation) => told.Body.Text("user") == told.Installation.BotUserId
        ? GoneAsync(told, "the bot was removed from it", cancellation)
        : ChannelChangedAsync(told, cancellation);

    private async Task GoneAsync(SlackEvent told, string reason, CancellationToken cancellation)
    {
        if (told.Body.Text("channel") is { } channel)
            await workplace.ChannelGoneAsync(told.Installation.Id, channel, reason, cancellation);
    }

    private async Task RenamedAsync(SlackEvent told, CancellationToken cancellation)
    {
        if (told.Body.Text("channel", "id") is { } id && told.Body.Text("channel", "name") is { } name)
            await workplace.ChannelAsync(told.Installation.Id, new PlatformChannel(id, name, null), cancellation);
    }

    private async Task ChannelChangedAsync(SlackEvent told, CancellationToken cancellation)
    {
        if (told.Body.Text("channel") is { } channel)
            await ReadSoonAsync(told, new SlackNews.Channel(channel), cancellation);
    }

    private Task ReadSoonAsync(SlackEvent told, SlackNews news, CancellationToken cancellation) =>
        directory.ReadSoonAsync(told.Installation.Id, news, cancellation).AsTask();

    private Task Ignore(SlackEvent told)
    {
        ReceivingLog.Ignored(logger, told.Type);
        return Task.CompletedTask;
    }

    private static SlackUser? UserOf(JsonElement happening)
    {
        try
        {
            return happening.At("user")?.Deserialize<SlackUser>(SlackJson.Options) is { Id.Length: > 0 } user ? user : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
