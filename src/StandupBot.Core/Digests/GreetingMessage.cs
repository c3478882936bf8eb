using StandupBot.Core.Chat;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Digests;

/// <summary>The first message to a channel: what the bot is for, and the one tap that begins it with the people who are there.</summary>
public static class GreetingMessage
{
    /// <param name="place">What people call the channel or its team; a new stand-up gets the name.</param>
    public static Message Compose(string place)
    {
        var name = Clip.Line(place, 40);
        return Card.Of(
            $"Hello {name}: I am StandupBot. Set up a stand-up here with one tap.",
            [
                new Block.Heading($"Hello {name}"),
                new Block.Paragraph(
                    "On working days I ask each of you what moved, what is next and what is in the way. This channel gets one short message that is brought up to date while answers come in."),
                new Block.Paragraph("I rate nobody: no score for a person, and answers stay with your team."),
                new Block.Actions(
                [
                    CommandTap.Run($"Set up the {Clip.Line(place, 30)} stand-up", $"/standup new {name}", ButtonStyle.Primary),
                    CommandTap.Run("Other settings", "/standup new"),
                    CommandTap.Run("Help", "/standup help"),
                ]),
                new Block.Context("It begins with everybody who is in this channel, on working days at 09:00. Whoever sets it up leads it and can change everything."),
            ]);
    }
}
