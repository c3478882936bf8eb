using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace StandupBot.Web.Dashboard;

/// <summary>A page: a component with its model and the frame around it.</summary>
internal static class Page
{
    public static IResult Of<TComponent, TModel>(HttpContext http, TModel model, int status = StatusCodes.Status200OK)
        where TComponent : DashboardPage<TModel> => new Rendered<TComponent, TModel>(model, Frame.Of(http), status);

    /// <summary>
    /// Rendered by the framework's own renderer, made for the one page: nothing of the services for interactive components is needed.
    /// </summary>
    private sealed class Rendered<TComponent, TModel>(TModel model, Frame frame, int status) : IResult where TComponent : DashboardPage<TModel>
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            await using HtmlRenderer renderer = new(httpContext.RequestServices, httpContext.RequestServices.GetRequiredService<ILoggerFactory>());
            var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TComponent>(Parameters())).ToHtmlString());
            httpContext.Response.StatusCode = status;
            httpContext.Response.ContentType = "text/html; charset=utf-8";
            await httpContext.Response.WriteAsync(html, httpContext.RequestAborted);
        }

        private ParameterView Parameters() => ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(DashboardPage<>.Model)] = model, [nameof(DashboardPage<>.Frame)] = frame,
        });
    }
}

/// <summary>What every page component gets. It shows and decides nothing: its model was loaded before.</summary>
public abstract class DashboardPage<TModel> : ComponentBase
{
    [Parameter, EditorRequired]
    public TModel Model { get; set; } = default!;

    [Parameter, EditorRequired]
    public Frame Frame { get; set; } = default!;
}
