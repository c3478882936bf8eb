using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;
using StandupBot.Slack.Receiving;

namespace StandupBot.Web.Slack.Endpoints;

/// <summary>
/// Events, interactivity and commands: the raw bytes go to the adapter as they came, never more than it reads. The busiest way through the host, so the
/// bytes are in a rented buffer, and nothing is made for a request that it does not need.
/// </summary>
internal static class Receiving
{
    private const int RentedAtFirst = 16 * 1024;

    /// <param name="services">Of the host: what answers here lives as long as it does, and a request needs no scope of its own.</param>
    public static async Task AnswerAsync(HttpContext context, IServiceProvider services)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = SlackReceiver.LongestBody;
        SlackAnswer answer;
        var buffer = ArrayPool<byte>.Shared.Rent(MessageDoor.Room + Expected(context.Request));
        try
        {
            (buffer, var length) = await ReadAsync(context.Request, buffer, context.RequestAborted);
            answer = length <= SlackReceiver.LongestBody
                ? await HandAsync(context, services, buffer.AsMemory(0, MessageDoor.Room + length))
                : SlackAnswer.Refused(StatusCodes.Status413PayloadTooLarge, "Too long.");
        }
        catch (BadHttpRequestException bad)
        {
            answer = SlackAnswer.Refused(bad.StatusCode, "The request broke off or is malformed.");
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException)
        {
            // Whoever asked is gone; nothing was taken that was not said to be.
            return;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        await WriteAsync(context, answer);
    }

    private static int Expected(HttpRequest request) => (int)Math.Min(request.ContentLength ?? RentedAtFirst, SlackReceiver.LongestBody + 1);

    private static async ValueTask<SlackAnswer> HandAsync(HttpContext context, IServiceProvider services, Memory<byte> roomAndBody)
    {
        var headers = context.Request.Headers;
        return await services.GetRequiredService<MessageDoor>().KnockAsync(roomAndBody, Only(headers, SlackSignature.TimestampHeader), Only(headers, SlackSignature.SignatureHeader))
            ?? await services.GetRequiredService<SlackReceiver>().ReceiveAsync(new SlackRequest(roomAndBody[MessageDoor.Room..], name => Only(headers, name)), context.RequestAborted);
    }

    private static string? Only(IHeaderDictionary headers, string name) => headers[name] is [{ } value] ? value : null;

    /// <returns>The buffer, or a larger one in its place, with the body behind the free bytes; a length above the longest says that it is too long.</returns>
    private static async ValueTask<(byte[] Buffer, int Length)> ReadAsync(HttpRequest request, byte[] buffer, CancellationToken cancellation)
    {
        if (request.ContentLength > SlackReceiver.LongestBody)
            return (buffer, SlackReceiver.LongestBody + 1);
        var length = 0;
        ReadResult part;
        do
        {
            part = await request.BodyReader.ReadAsync(cancellation);
            var more = (int)Math.Min(part.Buffer.Length, SlackReceiver.LongestBody + 1 - length);
            buffer = WithRoom(buffer, MessageDoor.Room + length, more);
            part.Buffer.Slice(0, more).CopyTo(buffer.AsSpan(MessageDoor.Room + length));
            length += more;
            request.BodyReader.AdvanceTo(part.Buffer.End);
        }
        while (!part.IsCompleted && length <= SlackReceiver.LongestBody);

        return (buffer, length);
    }

    private static byte[] WithRoom(byte[] buffer, int used, int more)
    {
        if (used + more <= buffer.Length)
            return buffer;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(used + more, buffer.Length * 2));
        buffer.AsSpan(0, used).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    private static async ValueTask WriteAsync(HttpContext context, SlackAnswer answer)
    {
        context.Response.StatusCode = answer.Status;
        if (answer.Afterwards is { } afterwards)
            context.Response.OnCompleted(() => afterwards(CancellationToken.None));
        if (answer.RetryAfter is { } later)
            context.Response.Headers.RetryAfter = ((int)later.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (answer.ContentType is { } type)
            context.Response.ContentType = type;
        if (answer.Body.Length == 0)
        {
            context.Response.ContentLength = 0;
            return;
        }

        var body = System.Text.Encoding.UTF8.GetBytes(answer.Body);
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }
}
