using StandupBot.Slack.BlockKit;

namespace StandupBot.Slack.Sending;

/// <summary>A message of ours, rendered and ready to go.</summary>
/// <param name="Id">Our id of it; it travels along, unseen.</param>
/// <param name="Parts">Never empty; all but the first go into the thread of the first.</param>
/// <param name="UserIds">Slack's ids of the members that the message needs.</param>
/// <param name="MayHaveArrived">True when an earlier try may have left something behind.</param>
internal sealed record SlackPost(
    SlackInstallation Installation, string Id, IReadOnlyList<RenderedMessage> Parts, IReadOnlyDictionary<string, string> UserIds, bool MayHaveArrived);

/// <summary>Where a message is posted.</summary>
/// <param name="ThreadTs">The root of the thread; null outside of one.</param>
internal sealed record SlackSpot(string Channel, string? ThreadTs);
