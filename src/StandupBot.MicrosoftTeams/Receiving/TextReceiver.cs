using StandupBot.Core.Chat;
using StandupBot.Core.Commands;

namespace StandupBot.MicrosoftTeams.Receiving;

/// <summary>
/// What people write. A command may be typed with or without a slash, with or without a mention; where the bot was mentioned at the top of a
/// channel or in a group chat, the text speaks to it, and an unknown verb is answered with help.
/// </summary>
internal sealed class TextReceiver(IInbox inbox, TeamsPeople people, CardSender cards)
{
    /// <summary>A form can come as a card: there is always a way to open one.</summary>
    internal const string Trigger = "card";

    public async ValueTask HearAsync(Occasion occasion, bool edited, CancellationToken cancellation)
    {
        var activity = occasion.Activity;
        var spoken = SpokenText.Of(activity, _ => null);
        var thread = References.ThreadOf(activity);
        if (occasion.ChannelId is null && !edited && IsHome(spoken.Text))
            await HomeAsync(occasion, cancellation);
        else if (CommandIn(spoken, occasion.ChannelId, thread) is not null)
            await CommandAsync(occasion, thread, edited, cancellation);
        else
            await inbox.ReceiveAsync(
                new Inbound.Text(
                    occasion.EventKey, occasion.InstallationId, occasion.MemberId, occasion.At, occasion.ChannelId, thread,
                    References.MessageOf(activity).ToString(), spoken.Text, edited),
                cancellation);
    }

    public async ValueTask DeletedAsync(Occasion occasion, CancellationToken cancellation) => await inbox.ReceiveAsync(
        new Inbound.Deletion(occasion.EventKey, occasion.InstallationId, occasion.MemberId, occasion.At, References.MessageOf(occasion.Activity).ToString()), cancellation);

    /// <summary>An edited command is not run again: what it did is undone by its own means.</summary>
    private async ValueTask CommandAsync(Occasion occasion, string? thread, bool edited, CancellationToken cancellation)
    {
        if (edited)
            return;
        var ids = await IdsAsync(occasion, cancellation);
        var spoken = SpokenText.Of(occasion.Activity, account => ids.GetValueOrDefault(account.Id!));
        if (CommandIn(spoken, occasion.ChannelId, thread) is not { } typed)
            return;
        var reply = await inbox.ReceiveAsync(
            new Inbound.Command(
                occasion.EventKey, occasion.InstallationId, occasion.MemberId, occasion.At, occasion.ChannelId, typed.Name, typed.Arguments, Trigger),
            cancellation);
        if (reply is InboundReply.OpenForm opened)
            await cards.FormAsync(occasion, opened.Form, cancellation);
    }

    private async ValueTask HomeAsync(Occasion occasion, CancellationToken cancellation)
    {
        if (await inbox.ReceiveAsync(new Inbound.HomeOpened(occasion.EventKey, occasion.InstallationId, occasion.MemberId, occasion.At), cancellation) is InboundReply.ShowHome home)
            await cards.HomeAsync(occasion, home.View, cancellation);
    }

    private async ValueTask<Dictionary<string, string>> IdsAsync(Occasion occasion, CancellationToken cancellation)
    {
        Dictionary<string, string> ids = new(StringComparer.Ordinal);
        foreach (var account in SpokenText.People(occasion.Activity))
            if (await people.MemberAsync(occasion.Conversation, account, cancellation) is { } member)
                ids[account.Id!] = member;
        return ids;
    }

    /// <summary>In a thread people answer the stand-up, and must mention the bot to be heard: there only what reads like a command is one.</summary>
    private static CommandText? CommandIn(SpokenText.Result spoken, string? channelId, string? thread)
    {
        var alone = channelId is null && spoken.Text.Trim().TrimEnd('?', '!').Equals("help", StringComparison.OrdinalIgnoreCase);
        return CommandText.Find(spoken.Text, addressed: alone || (channelId is not null && thread is null && spoken.Mentioned));
    }

    private static bool IsHome(string text) => text.Trim().TrimStart('/').Equals("home", StringComparison.OrdinalIgnoreCase);
}
