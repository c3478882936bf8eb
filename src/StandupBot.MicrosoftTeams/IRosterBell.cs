namespace StandupBot.MicrosoftTeams;

/// <summary>
/// Says that people or channels of a place are to be read. The host does it when it has time: an activity is answered before anybody asks the
/// service for a roster.
/// </summary>
public interface IRosterBell
{
    void Ring(ConversationReference place);
}
