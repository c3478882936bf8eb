using StandupBot.Core.Chat;
using StandupBot.MicrosoftTeams.Activities;

namespace StandupBot.MicrosoftTeams.Receiving;

/// <summary>What was heard goes to whom it concerns.</summary>
internal sealed class ActivityRouter(
    WorkplaceReceiver places, TextReceiver texts, CardReceiver cards, DialogReceiver dialogs, TeamsPeople people, IConversations conversations, IWorkplace workplace,
    TimeProvider clock)
{
    public async ValueTask<TeamsAnswer> HandleAsync(Activity activity, Heard heard, CancellationToken cancellation)
    {
        var conversation = References.Of(activity);
        if (await EventAsync(conversation, activity, heard, cancellation))
            return TeamsAnswer.Taken;
        // A message extension works in every chat of a person; the bot is not there for that.
        if (heard is not (Heard.ExtensionOpened or Heard.ExtensionSent))
            await MeetAsync(conversation, activity, cancellation);
        if (await OccasionAsync(conversation, activity, cancellation) is not { } occasion)
            return activity.IsInvoke ? InvokeAnswers.Unused(activity) : TeamsAnswer.Taken;
        return await ActAsync(occasion, heard, cancellation);
    }

    private async ValueTask<bool> EventAsync(ConversationReference conversation, Activity activity, Heard heard, CancellationToken cancellation)
    {
        switch (heard)
        {
            case Heard.Installed:
                await places.InstalledAsync(conversation, activity, cancellation);
                return true;
            case Heard.Removed:
                await places.RemovedAsync(conversation, cancellation);
                return true;
            case Heard.PeopleChanged:
                await MeetAsync(conversation, activity, cancellation);
                places.PeopleChanged(conversation);
                return true;
            case Heard.ChannelThere there:
                await MeetAsync(conversation, activity, cancellation);
                await places.ChannelThereAsync(conversation, there.Channel, cancellation);
                return true;
            case Heard.ChannelGone gone:
                await places.ChannelGoneAsync(conversation, gone.Channel, gone.Reason, cancellation);
                return true;
            case Heard.TeamGone gone:
                await places.TeamGoneAsync(conversation, gone, cancellation);
                return true;
            case Heard.TeamThere:
                await MeetAsync(conversation, activity, cancellation);
                places.TeamThere(conversation);
                return true;
            default:
                return false;
        }
    }

    private async ValueTask<TeamsAnswer> ActAsync(Occasion occasion, Heard heard, CancellationToken cancellation)
    {
        switch (heard)
        {
            case Heard.Words words:
                await texts.HearAsync(occasion, words.Edited, cancellation);
                return TeamsAnswer.Taken;
            case Heard.Deleted:
                await texts.DeletedAsync(occasion, cancellation);
                return TeamsAnswer.Taken;
            case Heard.Card card:
                return await cards.HearAsync(occasion, card.Submission, cancellation);
            case Heard.DialogOpened dialog:
                return await dialogs.OpenAsync(occasion, dialog.Submission, cancellation);
            case Heard.DialogSent dialog:
                return await dialogs.SentAsync(occasion, dialog.Submission, cancellation);
            case Heard.ExtensionOpened extension:
                return await dialogs.OpenAsync(occasion, extension, cancellation);
            case Heard.ExtensionSent extension:
                return await dialogs.SentAsync(occasion, extension.Submission, cancellation);
            default:
                throw new InvalidOperationException($"Nobody handles {heard.GetType().Name}.");
        }
    }

    /// <summary>
    /// A place that is not in the book: its event of installation is late or lost, for a verified activity comes only from where the app is. A
    /// service may also move, and then only the new address answers.
    /// </summary>
    private async ValueTask MeetAsync(ConversationReference conversation, Activity activity, CancellationToken cancellation)
    {
        var known = await conversations.FindAsync(conversation.InstallationId, conversation.ConversationId, cancellation);
        if (known is null)
            await places.ConnectAsync(conversation, activity, cancellation);
        else if (known.ServiceUrl != conversation.ServiceUrl || (conversation.Name is not null && conversation.Name != known.Name))
            await conversations.KeepAsync(conversation, cancellation);
    }

    private async ValueTask<Occasion?> OccasionAsync(ConversationReference conversation, Activity activity, CancellationToken cancellation)
    {
        var person = await people.PersonAsync(conversation, activity.From!, WorkplaceReceiver.ClientTimeZone(activity), cancellation);
        if (person is null || await workplace.MemberAsync(conversation.InstallationId, person, cancellation) is not { } member)
            return null;
        return new Occasion(activity, EventKeys.Of(activity), conversation, member, person.PlatformId, clock.GetUtcNow());
    }
}
