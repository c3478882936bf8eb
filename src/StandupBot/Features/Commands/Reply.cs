using StandupBot.Core.Chat;
using StandupBot.Core.Companies.Access;

namespace StandupBot.Features.Commands;

/// <summary>What a person gets back for something that they did: a closed family of a message and a form.</summary>
public abstract record Reply
{
    private Reply() { }

    /// <summary>Said to that person alone.</summary>
    public sealed record Said(Message Message) : Reply
    {
        /// <summary>True when nothing was done because the person may not.</summary>
        public bool Refused { get; init; }

        /// <summary>True for words that are kept nowhere once they were said.</summary>
        public bool Secret { get; init; }
    }

    /// <summary>A form where the platform can open one now, else the message.</summary>
    public sealed record Opened(Form Form, Message Otherwise) : Reply;

    /// <summary>What the person acted on shows it already: one more message would say nothing new.</summary>
    public sealed record Shown : Reply;

    public static Reply Seen { get; } = new Shown();

    public static implicit operator Reply(Message message) => new Said(message);

    public static Reply Say(string text) => Message.Of(text);

    public static Reply Say(RichText text, params IReadOnlyList<Button> buttons) => Message.Of(
        text.Plain(), buttons.Count == 0 ? [new Block.Paragraph(text)] : [new Block.Paragraph(text), new Block.Actions(buttons)]);

    public static Reply No(Permission.Refused refused) => new Said(Message.Of(refused.Why)) { Refused = true };

    /// <summary>Something that is shown this one time.</summary>
    public static Reply Once(Message message) => new Said(message) { Secret = true };
}
