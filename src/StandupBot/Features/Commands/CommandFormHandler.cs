using StandupBot.Core.Chat;
using StandupBot.Core.Commands.Forms;
using StandupBot.Features.Inbox;

namespace StandupBot.Features.Commands;

/// <summary>A filled-in form of a verb: read back into its command, and done as if it had been typed.</summary>
public sealed class CommandFormHandler(CallLoader calls, VerbRegister verbs, Replies replies) : IFormHandler
{
    public IReadOnlyList<string> FormIds { get; } = CommandForms.Ids;

    public async Task<InboundReply> HandleAsync(Actor actor, Inbound.Submission submission, CancellationToken cancellation)
    {
        var call = await calls.LoadAsync(actor, submission, cancellation);
        return FormReader.Read(submission.FormId, submission.Values, call.Today) switch
        {
            FormReading.Errors errors => new InboundReply.FormErrors(errors.ByField),
            FormReading.Command command => replies.Give(call, await verbs.HandleAsync(call, command.Parsed, cancellation)),
            _ => InboundReply.Done,
        };
    }
}
