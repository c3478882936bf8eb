using StandupBot.Core.Chat;
using StandupBot.Features.Standups.Commands;
using StandupBot.Slack;
using StandupBot.Slack.Api;

namespace StandupBot.Web.Slack;

/// <summary>Reads people and channels from Slack, whole and page by page, and tells the workplace (behaviours 21, 29, 30).</summary>
public sealed class RosterReader(SlackApi api, IWorkplace workplace, SlackDirectory directory, StoredNames names, StoredInstallations installations)
{
    /// <summary>Up to so many are asked for one by one; for more it is quicker to read the whole list.</summary>
    private const int MostOneByOne = 40;

    private const int Batch = 200;

    /// <exception cref="SlackApiException">Slack said no.</exception>
    public Task ReadAsync(SlackInstallation installation, SlackNews news, CancellationToken cancellation) => news switch
    {
        SlackNews.Channel channel => ChannelAsync(installation, channel.ChannelId, cancellation),
        SlackNews.Person person => PeopleAsync(installation, [person.UserId], cancellation),
        SlackNews.Everything => EverythingAsync(installation, cancellation),
        _ => throw new InvalidOperationException($"Unknown news {news.GetType().Name}."),
    };

    private async Task ChannelAsync(SlackInstallation installation, string channelId, CancellationToken cancellation)
    {
        var reply = await api.ConversationAsync(installation.Token, channelId, cancellation);
        if (reply.Failure is { Trouble: SlackTrouble.PlaceGone } gone)
        {
            await workplace.ChannelGoneAsync(installation.Id, channelId, gone.Error, cancellation);
            return;
        }

        var channel = reply.OrThrow();
        if (channel.IsIm == true || channel.IsMpim == true)
            return;
        if (channel.IsArchived == true || channel.IsMember == false)
            await workplace.ChannelGoneAsync(installation.Id, channelId, channel.IsArchived == true ? "it is archived" : "the bot is not in it", cancellation);
        else
            await PeopleOfAsync(installation, channel, cancellation);
    }

    private async Task PeopleOfAsync(SlackInstallation installation, SlackConversation channel, CancellationToken cancellation)
    {
        List<string> ids = [];
        await foreach (var id in api.MembersAsync(installation.Token, channel.Id, cancellation))
            if (id != installation.BotUserId)
                ids.Add(id);
        var known = await names.OfAsync(installation.Id, ids, cancellation);
        await PeopleAsync(installation, [.. ids.Where(id => !known.ContainsKey(id))], cancellation);
        var name = channel.Name ?? channel.Id;
        await workplace.ChannelAsync(installation.Id, new PlatformChannel(channel.Id, name, ids), cancellation);
        await workplace.GreetAsync(installation.Id, channel.Id, ChannelNames.Spoken(name), cancellation);
    }

    private async Task PeopleAsync(SlackInstallation installation, IReadOnlyCollection<string> ids, CancellationToken cancellation)
    {
        if (ids.Count > MostOneByOne && installation.TeamId is not null)
        {
            var wanted = ids.ToHashSet(StringComparer.Ordinal);
            await ListedAsync(installation, wanted.Contains, cancellation);
            return;
        }

        foreach (var some in ids.Chunk(Batch))
        {
            List<PlatformPerson> people = [];
            foreach (var id in some)
                if (await OneAsync(installation, id, cancellation) is { } person)
                    people.Add(person);
            await workplace.UpdateAsync(installation.Id, people, cancellation);
        }
    }

    private async Task<PlatformPerson?> OneAsync(SlackInstallation installation, string id, CancellationToken cancellation)
    {
        var reply = await api.UserAsync(installation.Token, id, cancellation);
        // Somebody who cannot be seen is nobody to us; what is said of the rest still holds.
        return reply.Failure is { Trouble: SlackTrouble.PlaceGone } ? null : SlackPeople.Of(reply.OrThrow(), installation);
    }

    private async Task EverythingAsync(SlackInstallation installation, CancellationToken cancellation)
    {
        await foreach (var channel in api.OwnConversationsAsync(installation.Token, installation.TeamId, cancellation))
            await directory.ReadSoonAsync(installation.Id, new SlackNews.Channel(channel.Id), cancellation);
        var known = (await names.KnownAsync(installation.Id, cancellation)).ToHashSet(StringComparer.Ordinal);
        // The list of an organisation can be read by workspace only; its members are asked for one by one.
        if (installation.TeamId is null)
            await PeopleAsync(installation, known, cancellation);
        else
            await ListedAsync(installation, known.Contains, cancellation);
        await installations.MarkReadAsync(installation.Id, cancellation);
    }

    private async Task ListedAsync(SlackInstallation installation, Func<string, bool> wanted, CancellationToken cancellation)
    {
        List<PlatformPerson> people = [];
        await foreach (var user in api.UsersAsync(installation.Token, installation.TeamId, cancellation))
        {
            if (!wanted(user.Id) || SlackPeople.Of(user, installation) is not { } person)
                continue;
            people.Add(person);
            if (people.Count < Batch)
                continue;
            await workplace.UpdateAsync(installation.Id, people, cancellation);
            people.Clear();
        }

        await workplace.UpdateAsync(installation.Id, people, cancellation);
    }
}
