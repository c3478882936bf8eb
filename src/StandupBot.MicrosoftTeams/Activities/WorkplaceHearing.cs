namespace StandupBot.MicrosoftTeams.Activities;

/// <summary>A conversationUpdate: who came or left, what happened to a channel or a team ("Conversation events in your bot").</summary>
internal static class WorkplaceHearing
{
    public static Heard Of(Activity activity) => activity.ChannelData?.EventType switch
    {
        null or "" or "teamMemberAdded" or "teamMemberRemoved" or "channelMemberAdded" or "channelMemberRemoved" => People(activity),
        "channelCreated" or "channelRenamed" or "channelRestored" or "channelShared" => Channel(activity, channel => new Heard.ChannelThere(channel)),
        "channelDeleted" => Channel(activity, channel => new Heard.ChannelGone(channel, "the channel was deleted")),
        "channelUnshared" => Channel(activity, channel => new Heard.ChannelGone(channel, "the channel is no longer shared with this team")),
        "teamDeleted" => Team(activity, team => new Heard.TeamGone(team, "the team was deleted")),
        "teamHardDeleted" => Team(activity, team => new Heard.TeamGone(team, "the team was deleted", ForGood: true)),
        "teamArchived" => Team(activity, team => new Heard.TeamGone(team, "the team was archived")),
        "teamUnarchived" or "teamRestored" => Team(activity, team => new Heard.TeamThere(team)),
        "teamRenamed" => new Heard.Ignored("teams are told apart by their ids, and the name is shown nowhere"),
        _ => new Heard.Ignored("events of this type are not used"),
    };

    private static Heard People(Activity activity)
    {
        var bot = activity.Recipient!.Id;
        if (activity.MembersAdded?.Any(m => m.Id == bot) == true)
            return new Heard.Installed();
        if (activity.MembersRemoved?.Any(m => m.Id == bot) == true)
            return new Heard.Removed();
        return activity is { MembersAdded.Count: > 0 } or { MembersRemoved.Count: > 0 }
            ? new Heard.PeopleChanged()
            : new Heard.Ignored("nobody came and nobody left");
    }

    private static Heard Channel(Activity activity, Func<NamedId, Heard> heard) =>
        activity.ChannelData?.Channel is { Id.Length: > 0 } channel ? heard(channel) : new Heard.Malformed("channelData.channel.id is missing");

    private static Heard Team(Activity activity, Func<string, Heard> heard) =>
        activity.ChannelData?.Team is { Id.Length: > 0 } team ? heard(team.Id) : new Heard.Malformed("channelData.team.id is missing");
}
